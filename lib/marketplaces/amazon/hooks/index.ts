import type { Hook } from '#lib/reading/spec.ts'
import { city, country, postalCode } from './address.ts'
import { contextItems, looseItem } from './context-items.ts'
import { quantity, status, statusColumn, titleBeforeAsin, unitPrice } from './item-cells.ts'
import { itemRows, products } from './item-rows.ts'
import { onceIn, onlyItemLine, onlyItemTax, orderLine } from './money-lines.ts'
import { orderBlocks } from './order-blocks.ts'
import {
  carrierColumn,
  orderService,
  packageRows,
  shipDateColumn,
  trackingNumber,
} from './packages.ts'
import { cancelled, contactName } from './people.ts'
import {
  bubbleBody,
  bubbleDate,
  bubbleFiles,
  bubbles,
  bubbleSide,
  loosePane,
  nameAtRelay,
} from './threads.ts'
import { eventPlace, eventRows, eventStatus, eventTime } from './tracking-events.ts'

/** Lines of money that stand at items and at the order. */
const lines = [
  'itemsTotal',
  'itemSubtotal',
  'shipping',
  'tax',
  'promotion',
  'itemTotal',
  'grandTotal',
  'refund',
]

/** What data cannot say about Seller Central. */
export const amazonHooks: Readonly<Record<string, Hook>> = {
  city,
  postalCode,
  country,
  itemRows,
  orderBlocks,
  products,
  'one itemSubtotal': onceIn('itemSubtotal'),
  quantity,
  unitPrice,
  status,
  statusColumn,
  cancelled,
  titleBeforeAsin,
  contactName,
  contextItems,
  looseItem,
  packageRows,
  orderService,
  trackingNumber,
  carrierColumn,
  shipDateColumn,
  eventRows,
  eventTime,
  eventStatus,
  eventPlace,
  onlyItemTax,
  bubbles,
  bubbleDate,
  bubbleBody,
  bubbleFiles,
  bubbleSide,
  nameAtRelay,
  loosePane,
  ...Object.fromEntries(lines.map((key) => [`order ${key}`, orderLine(key)])),
  ...Object.fromEntries(lines.map((key) => [`only item ${key}`, onlyItemLine(key)])),
}
