import type { costProfile as en } from '../en/cost-profile.ts'

export const costProfile = {
  'costs.profile': '成本档案：填一次，所有订单都用',
  'costs.origin.profile': '{value}，来自成本档案（{rules}）',
  'costs.origin.profile.every': '默认',
  'costs.origin.remembered': '{value}，上次使用',
} satisfies Record<keyof typeof en, string>
