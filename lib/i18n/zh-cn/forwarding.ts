import type { forwarding as en } from '../en/forwarding.ts'

export const forwarding = {
  'forwarding.running': '正在加密更新前保存的证据：{done} / {total} 个案件。您可以继续工作。',
  'forwarding.failed':
    '加密更新前保存的证据在第 {done} / {total} 个案件后停止。没有丢失任何内容，全部仍可查看，下次启动时会继续。',
  'forwarding.full': '浏览器存储空间已满：请清理磁盘空间。',
} satisfies Record<keyof typeof en, string>
