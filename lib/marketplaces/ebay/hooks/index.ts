import type { Hook } from '#lib/reading/spec.ts'
import { bubbleAuthor, bubbles, bubbleTime } from './bubbles.ts'
import { cancelAskedOn, cancelDeadline, cancelHeadline, cancelKind } from './cancel.ts'
import { city, country, postalCode } from './address.ts'
import { earnedLine, feeLines, paidLine } from './costs.ts'
import { firstDate, secondDate } from './dates.ts'
import { headlineDeadline, rowDeadline, sentenceDeadline } from './deadline.ts'
import { promisedDelivery } from './delivery.ts'
import {
  buyerNote,
  dateOf,
  entryAuthor,
  entryDate,
  entryText,
  offerEntries,
  writtenEntries,
} from './history.ts'
import { itemCards, plainTitle, returnedItem, variation } from './items.ts'
import { lineQuantity, lineTotal, linePrice } from './line-sum.ts'
import { orderRows, returnRows, rowBuyer, rowBuyerName, rowItems } from './list-rows.ts'
import { listed } from './list-state.ts'
import { onlyParcel, parcelCarrier, parcelNumber, parcels } from './parcels.ts'
import { buyerField, buyerName, buyerUsername } from './people.ts'
import {
  bubbleBody,
  bubbleFiles,
  buyerFiles,
  composerRecipient,
  feedbackRows,
  feedbackText,
  scanRows,
  scanTime,
  scanStatus,
  scanPlace,
} from './threads.ts'

/** What data cannot say, by the names that the page specs use. */
export const ebayHooks: Readonly<Record<string, Hook>> = {
  city,
  country,
  postalCode,
  buyerName,
  buyerField,
  buyerUsername,
  firstDate,
  secondDate,
  itemCards,
  variation,
  lineQuantity,
  linePrice,
  lineTotal,
  returnedItem,
  orderRows,
  returnRows,
  rowItems,
  rowBuyer,
  rowBuyerName,
  parcels,
  onlyParcel,
  parcelNumber,
  parcelCarrier,
  paidSubtotal: paidLine('subtotal'),
  paidShipping: paidLine('shipping'),
  paidTax: paidLine('tax'),
  paidDiscount: paidLine('discount'),
  paidTotal: paidLine('orderTotal'),
  paidRefunded: paidLine('refunded'),
  earnedTotal: earnedLine('orderEarnings'),
  feeLines,
  promisedDelivery,
  headlineDeadline,
  sentenceDeadline,
  openedOn: dateOf('opened'),
  deliveredOn: dateOf('delivered'),
  shippedOn: dateOf('shipped'),
  paidOn: dateOf('paid'),
  purchasedOn: dateOf('purchased'),
  buyerNote,
  writtenEntries,
  entryAuthor,
  entryDate,
  entryText,
  offerEntries,
  buyerFiles,
  bubbleBody,
  bubbleFiles,
  bubbles,
  bubbleAuthor,
  bubbleTime,
  composerRecipient,
  feedbackRows,
  feedbackText,
  plainTitle,
  rowDeadline,
  cancelKind,
  cancelHeadline,
  cancelDeadline,
  cancelAskedOn,
  requestOpenedOn: dateOf('requestOpened'),
  caseOpenedOn: dateOf('caseOpened'),
  disputeOpenedOn: dateOf('disputeOpened'),
  listedReason: listed('returnReason'),
  listedStatus: listed('returnStatus'),
  listedDate: listed('returnInitiated'),
  listedRefund: listed('refundDetails'),
  listedBuyer: listed('buyerDetails.buyerid', 'buyerDetails.buyerId'),
  scanTime,
  scanStatus,
  scanPlace,
  scanRows,
}
