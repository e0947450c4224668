import * as z from 'zod/mini'
import {
  disputeKinds,
  marketplaceIds,
  offerKinds,
  outcomes,
  pageKinds,
  parties,
  wishes,
} from './kinds.ts'

/**
 * What one page read returns, as data: the shape that crosses from the page into the extension.
 * Injected scripts import the types only. Every fact is optional: what was not read is absent.
 */

const maxText = 120_000
const text = z.string().check(z.maxLength(maxText))
const opt = z.exactOptional

/** Money as printed: a decimal string with the currency's own number of places, e.g. `"1234.56"`. */
export const moneySchema = z.strictObject({
  amount: z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,4})?$/)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
})
export type MoneyText = z.infer<typeof moneySchema>

/** `2026-04-16`, `2026-04-16T08:27:00` (zone unknown) or `2026-04-16T08:27:00-07:00`. */
export const timeSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/))
export type TimeText = string

const orderSchema = z.strictObject({
  id: opt(text),
  status: opt(text),
  placedAt: opt(timeSchema),
  paidAt: opt(timeSchema),
  shipBy: opt(timeSchema),
  deliverBy: opt(timeSchema),
  shippedAt: opt(timeSchema),
  deliveredAt: opt(timeSchema),
  service: opt(text),
  salesChannel: opt(text),
})

const buyerSchema = z.strictObject({
  name: opt(text),
  username: opt(text),
  city: opt(text),
  postalCode: opt(text),
  country: opt(text),
  language: opt(text),
})

export const itemSchema = z.strictObject({
  title: opt(text),
  listingId: opt(text),
  sku: opt(text),
  variation: opt(text),
  quantity: opt(z.int().check(z.gte(0))),
  unitPrice: opt(moneySchema),
  total: opt(moneySchema),
})

const chargesSchema = z.strictObject({
  items: opt(moneySchema),
  shipping: opt(moneySchema),
  tax: opt(moneySchema),
  discount: opt(moneySchema),
  total: opt(moneySchema),
  refunded: opt(moneySchema),
})

const earningsSchema = z.strictObject({ fees: opt(moneySchema), total: opt(moneySchema) })

export const trackingEventSchema = z.strictObject({
  at: opt(timeSchema),
  status: opt(text),
  place: opt(text),
})

export const shipmentSchema = z.strictObject({
  carrier: opt(text),
  trackingNumber: opt(text),
  shippedAt: opt(timeSchema),
  /** Newest first. */
  events: opt(z.array(trackingEventSchema)),
})

export const messageSchema = z.strictObject({
  from: opt(z.enum(parties)),
  at: opt(timeSchema),
  body: opt(text),
  attachments: opt(z.int().check(z.gte(0))),
})

export const offerSchema = z.strictObject({
  by: opt(z.enum(parties)),
  kind: opt(z.enum(offerKinds)),
  amount: opt(moneySchema),
  comment: opt(text),
})

const disputeSchema = z.strictObject({
  id: opt(text),
  kind: opt(z.enum(disputeKinds)),
  reason: opt(text),
  status: opt(text),
  openedAt: opt(timeSchema),
  respondBy: opt(timeSchema),
  requested: opt(moneySchema),
  buyerWants: opt(z.enum(wishes)),
  buyerComment: opt(text),
  offers: opt(z.array(offerSchema)),
  /** How many files the buyer put forward. */
  evidenceFiles: opt(z.int().check(z.gte(0))),
})

const feedbackSchema = z.strictObject({ rating: opt(z.number()), text: opt(text) })

export const factsSchema = z.strictObject({
  order: opt(orderSchema),
  buyer: opt(buyerSchema),
  items: opt(z.array(itemSchema)),
  charges: opt(chargesSchema),
  earnings: opt(earningsSchema),
  shipments: opt(z.array(shipmentSchema)),
  /** Oldest first. */
  messages: opt(z.array(messageSchema)),
  dispute: opt(disputeSchema),
  feedback: opt(feedbackSchema),
})
export type Facts = z.infer<typeof factsSchema>
export type Item = z.infer<typeof itemSchema>
export type Message = z.infer<typeof messageSchema>
export type Shipment = z.infer<typeof shipmentSchema>
export type TrackingEvent = z.infer<typeof trackingEventSchema>
export type Offer = z.infer<typeof offerSchema>
export type Dispute = z.infer<typeof disputeSchema>

/** Where a fact came from: the text as it stood on the page and the rung that found it. */
export const sourceSchema = z.strictObject({ raw: text, reader: z.string() })
export type FactSource = z.infer<typeof sourceSchema>

export const conflictSchema = z.strictObject({
  fact: z.string(),
  values: z.array(z.strictObject({ value: z.unknown(), reader: z.string() })),
})
export type Conflict = z.infer<typeof conflictSchema>

/** What one page read returns. */
export const readingSchema = z.strictObject({
  outcome: z.enum(outcomes),
  marketplace: z.enum(marketplaceIds),
  page: z.nullable(z.enum(pageKinds)),
  site: z.string(),
  locale: opt(z.string()),
  facts: factsSchema,
  /** Key: the fact's path, e.g. `order.id`, `items[0].title`. */
  sources: z.record(z.string(), sourceSchema),
  /** Paths that this page kind should show and the reader did not find. */
  missing: z.array(z.string()),
  conflicts: z.array(conflictSchema),
  /** Rows of a list page with more than one: none of them is the agent's until one is opened. */
  rows: opt(z.array(factsSchema)),
  /** Facts whose pointed-at place gave way to the built-in rungs, which answer again. */
  steppedAside: opt(z.array(z.string())),
})
export type Reading = z.infer<typeof readingSchema>
