import type { Dispute } from '#components/panel/use-dispute.tsx'
import type { AcceptanceCurve } from '#lib/acceptance/acceptance-of.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { feeBooks, feeSiteOf } from '#lib/marketplaces/fees.ts'
import { knownCurrency } from '#lib/money/currencies.ts'
import { money } from '#lib/money/money.ts'
import { printAmount } from '#lib/money/text.ts'
import type { Complaint } from '#lib/order/situations.ts'
import { countryOfSite, isAbroad } from '#lib/resolution/abroad.ts'
import type { Acceptance } from '#lib/resolution/acceptance.ts'
import type { Contribution } from '#lib/resolution/contribution.ts'
import type { FeeBook } from '#lib/resolution/fee-table.ts'
import type { Ladder } from '#lib/resolution/ladder.ts'
import type { Outcome } from '#lib/resolution/outcome.ts'
import { hostOfSale, orderCurrency } from '#lib/resolution/paid-amounts.ts'
import type { OptionKind, Quote, QuotedOption } from '#lib/resolution/quote.ts'
import { requote, type Judgement, type Requote } from '#lib/resolution/requote.ts'
import {
  scenarioFromFacts,
  type DraftInputs,
  type ScenarioDraft,
} from '#lib/resolution/scenario-from-facts.ts'
import { nextOffer, type NextOffer } from './next-offer.ts'
import { bestOf } from './ways.ts'

/** All that the panel says about money, from one reckoning. */
export type QuoteInView = {
  readonly quote: Quote
  readonly draft: ScenarioDraft
  /** What the draft was made from. */
  readonly inputs: DraftInputs
  readonly currency: string
  readonly site: string
  readonly book: FeeBook
  /** What is left when the buyer takes no offer. */
  readonly fallback: Requote['fallback']
  readonly ladder: Outcome<Ladder>
  /** The ladder's step to offer now. */
  readonly next: NextOffer | undefined
  readonly contribution: Contribution
  /** What to propose: the cheapest way that fits and is not used up. */
  readonly best: QuotedOption | undefined
  readonly usable: boolean | undefined
  /** How likely buyers take a part of the price, and what is behind it. */
  readonly curve: AcceptanceCurve
}

/** What of the dispute the reckoning looks at. */
type Matter = Pick<Dispute, 'situation' | 'complaint' | 'facts'> & {
  readonly record: Pick<CaseRecord, 'offers'> | undefined
}

export type Beliefs = {
  readonly usable: boolean | undefined
  readonly curve: AcceptanceCurve
}

/** Everything that every way out costs; the ladder's next step stands for a part refund that nobody typed. */
export function quoteInView(inputs: DraftInputs, dispute: Matter, beliefs: Beliefs): QuoteInView {
  const first = quoteWith(inputs, dispute, beliefs)
  const isTyped = first.draft.fields['terms.partialRefund'].origin === 'typed'
  if (isTyped || !first.next) return first
  const firstOffer = printAmount(money(first.next.step.amount, inputs.currency))
  return quoteWith({ ...inputs, firstOffer }, dispute, beliefs)
}

function quoteWith(inputs: DraftInputs, dispute: Matter, beliefs: Beliefs): QuoteInView {
  const { book, currency, site } = inputs
  const draft = scenarioFromFacts(inputs)
  const { quote, fallback, ladder, contribution } = requote(
    draft.scenario,
    book,
    judgementOf(dispute.complaint, beliefs),
  )
  const offers = dispute.record?.offers ?? []
  const next = ladder.ok ? nextOffer(ladder.value, offers, currency) : undefined
  const isUsedUp = beliefs.usable === false || (ladder.ok && ladder.value.ok && !next)
  const best = bestOf(quote.options, dispute, isUsedUp ? ['partial-refund'] : [])
  return {
    quote,
    draft,
    inputs,
    currency,
    site,
    book,
    fallback,
    ladder,
    next,
    contribution,
    best,
    ...beliefs,
  }
}

/**
 * The marketplace's marks are left to the view that shows them, which is loaded later. What is left
 * when the buyer takes no offer: a parcel that never came cannot be sent back.
 */
function judgementOf(complaint: Complaint | undefined, { usable, curve }: Beliefs): Judgement {
  const fallback: readonly OptionKind[] =
    complaint === 'not-received' ? ['full-refund'] : ['full-refund', 'return-refund']
  return { acceptance: rememberedChance(curve), usable, fallback, collecting: undefined }
}

const chances = new WeakMap<AcceptanceCurve, Map<number, number>>()

/** The curve's chances, each reckoned once: a slider that moves asks for the same shares again. */
export function rememberedChance(curve: AcceptanceCurve): Acceptance {
  const known = chances.get(curve) ?? new Map<number, number>()
  chances.set(curve, known)
  return (share) => {
    const chance = known.get(share) ?? curve.chance(share)
    known.set(share, chance)
    return chance
  }
}

/** Where the order was sold: what of a quote changes with the page and not with what is typed. */
export type Sale = Pick<DraftInputs, 'book' | 'site' | 'currency' | 'abroad'>

/**
 * Undefined for a page without a fee book or a known currency.
 * @param typedCurrency For pages that show no amount.
 */
export function saleOf(
  { facts, reading, marketplace }: Dispute,
  typedCurrency: string,
): Sale | undefined {
  const book = feeBooks.find((each) => each.marketplace === marketplace)
  const currency = orderCurrency(facts) ?? typedCurrency
  if (!book || !knownCurrency(currency)) return undefined
  const site = feeSiteOf(book.marketplace, hostOfSale(facts, reading.site), currency)
  const abroad = isAbroad(facts.buyer?.country, countryOfSite(site), reading.locale)
  return { book, site, currency, abroad }
}
