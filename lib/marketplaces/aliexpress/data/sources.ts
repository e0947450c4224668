import type { DataSource } from '#lib/page-data/spec.ts'
import { chatFrames, chatMessages, chatSessions, chatSync } from './chat.ts'
import { disputeDetail, disputeHistory, disputeList } from './disputes.ts'
import { fulfilmentList, orderDetail } from './orders.ts'

/** What the seller centre's pages ask for themselves. */
export const aliexpressSources: readonly DataSource[] = [
  disputeDetail,
  disputeHistory,
  disputeList,
  orderDetail,
  fulfilmentList,
  chatMessages,
  chatSync,
  chatFrames,
  chatSessions,
]
