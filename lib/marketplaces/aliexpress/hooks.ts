import type { Hook } from '../../reading/spec.ts'
import {
  buyerFiles,
  countryInAddress,
  deadline,
  discount,
  disputeId,
  disputeIdInAddress,
  fees,
  orderId,
  stateText,
} from './hooks/case.ts'
import { itemRows, itemTitle, priceBeforeTimes, quantity, sku, variation } from './hooks/items.ts'
import { buyerPlan, openedInRecord, planFact, planRows } from './hooks/plans.ts'
import {
  eventRows,
  eventStatus,
  eventTime,
  shipmentRows,
  trackingNumber,
} from './hooks/shipments.ts'
import { disputeStates, orderStates } from './words.ts'

/** What data cannot say about AliExpress pages. */
export const aliexpressHooks: Readonly<Record<string, Hook>> = {
  orderId,
  disputeId,
  disputeIdInAddress,
  countryInAddress,
  orderState: stateText(orderStates),
  disputeState: stateText(disputeStates),
  deadline,
  discount,
  fees,
  openedInRecord,
  buyerFiles,
  itemRows,
  itemTitle,
  quantity,
  priceBeforeTimes,
  sku,
  variation,
  planRows,
  planBy: planFact('by'),
  planKind: planFact('kind'),
  planAmount: planFact('amount'),
  planComment: planFact('comment'),
  buyerPlanKind: buyerPlan('kind'),
  buyerPlanAmount: buyerPlan('amount'),
  buyerPlanComment: buyerPlan('comment'),
  shipmentRows,
  trackingNumber,
  eventRows,
  eventTime,
  eventStatus,
}
