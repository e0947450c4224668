import type { promises as en } from '../en/promises.ts'

export const promises = {
  'promises.title': '对买家的承诺',
  'promises.aim': '每个承诺都记下日期。兑现之前会一直显示。',
  'promises.by': '{day} 之前',
  'promises.today': '今天到期',
  'promises.overdue': '已于 {day} 逾期',
  'promises.text': '你承诺了什么',
  'promises.text.empty': '请写明承诺内容，例如：退款 25 美元。',
  'promises.due': '截止日期',
  'promises.due.empty': '请选择日期。',
  'promises.due.past': '该日期已过。请选择今天或以后的日期。',
  'promises.add': '记录承诺',
  'promises.save': '持续提醒',
  'promises.saved': '已记录。兑现之前会一直显示。',
  'promises.kept': '已兑现',
  'promises.kept.long': '已兑现：{text}',
  'promises.dropped': '不再需要',
  'promises.dropped.long': '不再需要：{text}',
  'promises.entry.made': '作出承诺',
  'promises.entry.kept': '承诺已兑现',
  'promises.entry.dropped': '承诺不再需要',
} satisfies Record<keyof typeof en, string>
