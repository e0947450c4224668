import type { keeping as en } from '../en/keeping.ts'

export const keeping = {
  'keeping.entry.forgotten': '已删除个人信息',
  'keeping.entry.hold-set': '延长保留',
  'keeping.entry.hold-ended': '不再延长保留',
  'keeping.until': '将于 {day} 再次查看。',
  'keeping.why.retention': '第 1 至 {seq} 条：保留期已满。',
  'keeping.why.buyer-asked': '第 1 至 {seq} 条：买家要求。',
  'keeping.why.agent': '第 1 至 {seq} 条：由你决定。',
} satisfies Record<keyof typeof en, string>
