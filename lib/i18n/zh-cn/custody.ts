import type { custody as en } from '../en/custody.ts'

export const custody = {
  'custody.title': '转交',
  'custody.export': '导出证据',
  'custody.packs': '验证或导入证据包',
  'custody.imported':
    '此案卷来自 {day} 生成的证据包，由密钥 {key} 签名，是在另一个浏览器中留存的。',
  'custody.entry.exported.text': '已复制时间经过',
  'custody.entry.exported.files': '已导出文件',
  'custody.entry.exported.pack': '已导出证据包',
  'custody.entry.redacted': '导出时隐藏的内容',
  'custody.entry.imported': '案卷由证据包导入',
  'custody.for': '用途：{profile}',
  'custody.files': '{count} 个文件，{size} kB',
  'custody.pack': '证据包的 SHA-256：',
  'custody.key': '签名密钥：',
  'custody.made': '{day} 由 Amends {version} 生成。',
  'custody.hidden': '隐藏了 {count} 项',
  'custody.hidden.in': '{path}：{entries} 条',
  'custody.absent': '其中不含 {count} 项内容或文件。',
  'custody.profile.ebay.payment-dispute': 'eBay 付款争议',
  'custody.profile.ebay.message': 'eBay 消息',
  'custody.profile.amazon.message': '亚马逊消息',
  'custody.profile.amazon.claim-answer': '亚马逊索赔：答复',
  'custody.profile.aliexpress.dispute': '速卖通纠纷',
  'custody.profile.everything': '给同事：全部内容打包',
  'custody.by': '操作人：{name}',
} satisfies Record<keyof typeof en, string>
