import type { Hook } from '../../reading/spec.ts'
import { cityInAddress, countryInAddress } from './hooks/address.ts'
import {
  buyerFiles,
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
import { column, disputeIdInLink, disputeLink, recordRows } from './hooks/rows.ts'
import {
  eventRows,
  eventStatus,
  eventTime,
  shipmentRows,
  trackingNumber,
} from './hooks/shipments.ts'

/** What data cannot say about AliExpress pages. */
export const aliexpressHooks: Readonly<Record<string, Hook>> = {
  orderId,
  disputeId,
  disputeIdInAddress,
  cityInAddress,
  countryInAddress,
  orderState: stateText('orderStates'),
  disputeState: stateText('disputeStates'),
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
  orderRows: recordRows('orderId', /(?:[?&](?:orderId|tradeOrderId)=|\/orders\/)(\d{14,17})/),
  disputeRows: recordRows('disputeId orderId', disputeLink),
  disputeIdInLink,
  ...columns('orderId placedAt unitPrice requested openedAt rating feedbackText disputeId'),
  ...columns(
    'orderTotal lineTotal orderStatus buyer buyerName reason disputeStatus anyStatus',
    'first',
  ),
}

/** Hooks `<key>Column`: what stands under the heading. */
function columns(keys: string, part?: 'first'): Record<string, Hook> {
  return Object.fromEntries(keys.split(' ').map((key) => [`${key}Column`, column(key, part)]))
}
