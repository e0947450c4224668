import type { CheckState } from '#lib/replies/check/types.ts'
import type { Facts } from '#lib/order/schema.ts'
import { complaintsOf, situations, type Situation } from '#lib/order/situations.ts'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import { fill, placeholdersOf } from '#lib/replies/fill.ts'
import type { ReplyLanguage } from '#lib/replies/languages.ts'
import type { Filled, Snippet } from '#lib/replies/types.ts'
import { valuesFrom } from '#lib/replies/values.ts'
import { fullFacts, movingFacts } from '#tests/unit/playbook/support.ts'

/** What an agent types where the facts do not tell; in English, as foreign words in every other language. */
export const typedSamples: Readonly<Record<string, string>> = {
  agentName: 'Linh',
  shopName: 'Fernhaus Living',
  problem: 'one of the three trays is cracked',
  answers: '1. The tray was packed without padding.\n2. The parcel left us on the day you ordered.',
  nextAction: 'I am checking the packing photos with our warehouse',
  offerReason: 'one tray of three, plus a little for your time',
  partName: 'a new tray',
  exchangeFor: 'the organiser in oak',
  exchangeCost: 'the way back is paid by us, the new parcel too',
  refundAmount: '52.50',
  replacementShipBy: '2026-11-24',
  replacementCarrier: 'Parcelwing',
  replacementTracking: 'PW4471955XK',
  replacementArrival: '2026-12-01',
  question: 'is the lid in the box as well?',
  checks: '1. Charge it for two hours.\n2. Hold the button for five seconds.',
  listingSays: 'three trays of solid walnut',
  packingRecord: 'weighed at 2.4 kg with all three trays inside',
  returnArrivedAt: '2026-11-18',
  returnWindowEnd: '2026-11-10',
  deductionReason: 'a long scratch on the lid',
  signedBy: 'M. Odell',
}

export const today = Temporal.PlainDate.from('2026-11-20')

const photoFacts: Facts = {
  ...fullFacts,
  order: { ...fullFacts.order, placedAt: '2026-11-03' },
  dispute: { evidenceFiles: 2 },
}

/** Facts of a parcel on its way for what speaks of it, else of one that arrived. */
export function factsFor(snippet: Snippet, language: ReplyLanguage): Facts {
  const moves = placeholdersOf(snippet, language).includes('movingScan')
  return moves
    ? { ...movingFacts, order: { ...movingFacts.order, placedAt: '2026-11-03' } }
    : photoFacts
}

export function filledIn(
  snippet: Snippet,
  language: ReplyLanguage,
  marketplace: SellingMarketplace,
  facts: Facts = factsFor(snippet, language),
): Filled {
  const values = valuesFrom({
    facts,
    rules: rulesOf(marketplace),
    quoteOffer: { amount: '23.40', currency: 'USD' },
    typed: typedSamples,
    locale: language,
    today,
  })
  return fill(snippet, values, language)
}

/** Where an order may stand in a situation. */
const statesBySituation: Readonly<Partial<Record<Situation, readonly CheckState[]>>> = {
  cancellation: ['order-unshipped', 'before-delivery'],
  unauthorised: ['order-unshipped', 'dispute-open'],
  'platform-claim': ['dispute-open', 'claim-granted'],
  appeal: ['claim-granted'],
}
/** Where a dispute is open, every rule of before delivery, after it and of negotiations holds as well. */
const disputed: readonly CheckState[] = ['dispute-open']

export function statesFor(snippet: Snippet): readonly CheckState[] {
  const about =
    snippet.situations ??
    situations.filter((each) => snippet.complaints.some((one) => one === complaintsOf[each]))
  const states = about.flatMap((each) => statesBySituation[each] ?? disputed)
  return [...new Set(states)]
}
