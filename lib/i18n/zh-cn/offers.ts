import type { offers as en } from '../en/offers.ts'

export const offers = {
  'offers.entry.offer-made': '已向买家提出方案',
  'offers.entry.answer.accepted': '买家接受了方案',
  'offers.entry.answer.refused': '买家拒绝了方案',
  'offers.entry.answer.none': '买家没有回复方案',
  'offers.entry.escalated': '买家已升级到平台或银行。',
  'offers.entry.offer-withdrawn': '方案已划去：误记',
  'offers.entry.case-closed': '案卷已结案',
  'offers.entry.case-reopened': '案卷已重新打开',

  'offers.way.partial-refund': '部分退款',
  'offers.way.reship-contribution': '补发，买家分担一部分',
  'offers.way.reship': '补发',
  'offers.way.return-refund': '退货退款',
  'offers.way.full-refund': '全额退款',
  'offers.way.coupon': '优惠券',
  'offers.ending.won': '裁决对我方有利',
  'offers.ending.lost': '裁决对我方不利',
  'offers.ending.dropped': '买家不再追究',
  'offers.with-amount': '{amount}，{way}',
  'offers.cost': '花费 {amount}。',
} satisfies Record<keyof typeof en, string>
