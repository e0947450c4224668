import * as z from 'zod/mini'
import { parseAmount } from '#lib/money/text.ts'
import { moneySchema, type MoneyText } from '#lib/order/schema.ts'
import {
  endings,
  offerAnswers,
  offerWays,
  type Ending,
  type OfferAnswer,
  type OfferWay,
} from './offer-kinds.ts'

/** What was offered to the buyer, what the buyer said, and how a case ended. */

/** Exactly the decimals of a known currency. */
const exactMoney = moneySchema.check(
  z.refine(({ amount, currency }) => parseAmount(amount, currency).ok),
)

const offeredMoney = exactMoney.check(z.refine(({ amount }) => !amount.startsWith('-')))

/** The terms of an offer, as the panel sends them and the ledger keeps them. */
export const offerTerms = {
  way: z.enum(offerWays),
  /** What the buyer gets; of a contribution what the buyer pays. Absent where the way says it all. */
  amount: z.exactOptional(offeredMoney),
  /** What the buyer paid for the order: the whole that the amount is a share of. */
  base: z.exactOptional(offeredMoney),
  /** Place in a ladder of offers, from 1. */
  step: z.exactOptional(z.int().check(z.gte(1), z.lte(20))),
  /** Whether the buyer can use the goods as they are; absent when nobody knows. */
  usable: z.exactOptional(z.boolean()),
  /** Why it was offered although something spoke against it. */
  reason: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(2_000))),
}

export const offerMade = z.strictObject({ kind: z.literal('offer-made'), ...offerTerms })

/** The buyer's answer, as the panel sends it and the ledger keeps it. */
export const answerTerms = {
  /** `seq` of the entry that holds the offer. */
  offer: z.int().check(z.gte(1)),
  answer: z.enum(offerAnswers),
  /** The buyer went to the marketplace or the bank with it. */
  escalated: z.boolean(),
}

/** Said twice of one offer, the later word counts. */
export const offerAnswered = z.strictObject({ kind: z.literal('offer-answered'), ...answerTerms })

/** The offer was noted by mistake. */
export const offerWithdrawn = z.strictObject({
  kind: z.literal('offer-withdrawn'),
  offer: answerTerms.offer,
})

const words = z.string().check(z.maxLength(2_000))

export const closingTerms = {
  outcome: z.enum(endings),
  /** What the seller lost by it, below zero: a gain. Absent when nobody knows. */
  cost: z.exactOptional(exactMoney),
  /** What a full refund would have cost then, the goods not coming back. Absent when nobody knows. */
  fullRefund: z.exactOptional(exactMoney),
  note: z.exactOptional(words),
}

export const caseClosed = z.strictObject({ kind: z.literal('case-closed'), ...closingTerms })

export const caseReopened = z.strictObject({
  kind: z.literal('case-reopened'),
  reason: z.exactOptional(words),
})

export type OfferMade = z.infer<typeof offerMade>
export type OfferAnswered = z.infer<typeof offerAnswered>
export type CaseClosed = z.infer<typeof caseClosed>

/** An offer with what came of it. */
export type OfferRecord = {
  /** `seq` of its entry. */
  readonly id: number
  readonly way: OfferWay
  readonly amount?: MoneyText
  readonly base?: MoneyText
  readonly step?: number
  readonly usable?: boolean
  /** ISO instant, UTC. */
  readonly at: string
  readonly answer?: {
    readonly answer: OfferAnswer
    readonly escalated: boolean
    readonly at: string
  }
}

/** How a case ended. */
export type Closing = {
  readonly outcome: Ending
  readonly cost?: MoneyText
  readonly fullRefund?: MoneyText
  readonly note?: string
  readonly at: string
}
