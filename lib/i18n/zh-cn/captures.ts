import type { captures as english } from '../en/captures.ts'

/** What is kept of a page beside its facts, and files. */
export const captures = {
  'capture.messages-kept': '新消息 {count} 条',
  'capture.events-kept': '新物流记录 {count} 条',
  'capture.items': '显示内容',
} as const satisfies Record<keyof typeof english, string>
