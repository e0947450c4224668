import type { clocks as en } from '../en/clocks.ts'

export const clocks = {
  'clocks.note.page': '页面上写明的时间。',
  'clocks.note.day-only': '页面只写了日期。按 {zone} 时区当天最后一分钟计算，能早回就早回。',
  'clocks.note.zone-assumed': '页面没写时区，按 {zone} 理解。',
  'clocks.note.estimate-hours':
    '估算：{amount, plural, other {# 小时}}，夜间和周末都算（{source}）。页面写明日期时以页面为准。',
  'clocks.note.estimate-calendar-days':
    '估算：{amount, plural, other {# 个自然日}}（{source}）。页面写明日期时以页面为准。',
  'clocks.note.estimate-business-days':
    '估算：{amount, plural, other {# 个工作日}}，周一至周五（{source}）。页面写明日期时以页面为准。',
  'clocks.note.holidays': '没有扣除公共假日，实际截止只会更晚，不会更早。',
  'clocks.note.start-day-only': '只读到开始的日期，从当天第一分钟算起，取最早的读法。',
  'clocks.note.low-confidence': '这条规则来源较旧或为转述，请以页面为准。',
  'clocks.expiry.amazon-message':
    '超时回复会计入回复率；买家发信满 48 小时后可以提交 A-to-z 索赔。',
  'clocks.expiry.amazon-return': '亚马逊可能直接批准退货并退款，费用由我们承担。',
  'clocks.expiry.amazon-claim-silence':
    '因为一直没回复买家，亚马逊可能判买家胜诉并从我们账户扣款。',
  'clocks.expiry.amazon-claim-info': '亚马逊会在没有我方材料的情况下裁决 A-to-z 索赔。',
  'clocks.expiry.amazon-chargeback': '拒付款项会被扣走，并计入订单缺陷率。',
  'clocks.expiry.ebay-return': '买家可以请 eBay 介入。eBay 可能不要求退货就退款，再向我们收取。',
  'clocks.expiry.ebay-inquiry': '买家可以请 eBay 介入。没有发货证明，eBay 可能直接判给买家。',
  'clocks.expiry.ebay-payment-dispute': '视为逾期未响应，通常会输。',
  'clocks.expiry.ebay-cancellation': '已付款的订单继续有效、请求关闭；未付款的订单自动取消。',
  'clocks.expiry.aliexpress-message': '会拉低店铺的 24 小时回复率。',
  'clocks.expiry.aliexpress-dispute': '平台按买家方案执行，退款从我们账户扣除。',
  'clocks.expiry.aliexpress-cancellation': '订单关闭并退款。',
} as const satisfies Record<keyof typeof en, string>
