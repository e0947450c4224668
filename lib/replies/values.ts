import type { MarketplaceRules } from '#lib/marketplaces/contract.ts'
import { formatMoney } from '#lib/money/format.ts'
import { subtract, type Money } from '#lib/money/money.ts'
import { parseAmount } from '#lib/money/text.ts'
import type { Facts, MoneyText } from '#lib/order/schema.ts'
import { greetingOf, signoffOf } from './greeting.ts'
import { conditionsOf } from './conditions.ts'
import { parcelValues } from './parcel-values.ts'
import { dayInWords, nextBusinessDay } from './days.ts'
import { replacementValues } from './replacement-values.ts'
import { isPlaceholderName, placeholderNames, placeholderOf } from './placeholders.ts'
import { inScriptOf, lines, oneLine, shortened, spokenTitle } from './plain-text.ts'

import type { OfferMade } from './types.ts'

/** Values by placeholder name; what is not known is absent. */
export type Values = Record<string, string>
/** As gathered: an unknown value may stand as undefined until the end. */
export type Gathered = Readonly<Record<string, string | undefined>>

export type ValueSources = {
  readonly facts: Facts
  readonly rules: Pick<MarketplaceRules, 'name'>
  /** The amount that the Costs view offers. */
  readonly quoteOffer?: MoneyText
  /** What the agent typed, by placeholder name; see `placeholders.ts` for the form. Wins over the facts. */
  readonly typed?: Readonly<Record<string, string>>
  /** Language of the reply, BCP 47; dates and amounts are written its way. */
  readonly locale: string
  /** Today where the agent sits: the next business day is proposed for the next message. */
  readonly today?: Temporal.PlainDate
  /** Days by which something is due: the answer, what was promised. The next message comes no later. */
  readonly due?: readonly Temporal.PlainDate[]
  /** What was offered to the buyer, oldest first. */
  readonly offers?: readonly OfferMade[]
}

const titleLimit = 80

function moneyOf(text: MoneyText | undefined): Money | undefined {
  const read = text === undefined ? undefined : parseAmount(text.amount, text.currency)
  return read?.ok === true ? read.money : undefined
}

function inWords(amount: Money | undefined, locale: string): string | undefined {
  return amount === undefined || amount.minor <= 0n ? undefined : formatMoney(amount, locale)
}

/** `€1,234.50` of an amount as a page prints it; absent for none, and for a zero. */
export function moneyInWords(text: MoneyText | undefined, locale: string): string | undefined {
  return inWords(moneyOf(text), locale)
}

/** What was paid, less what was refunded already. Absent when the two are in different currencies. */
function fullRefund({ charges }: Facts): Money | undefined {
  const total = moneyOf(charges?.total)
  if (total === undefined || charges?.refunded === undefined) return total
  const refunded = moneyOf(charges.refunded)
  return refunded?.currency === total.currency ? subtract(total, refunded) : undefined
}

/** What was agreed, else what the agent has chosen, else the last offer that was not refused, here or on the page. */
function offered({ facts, quoteOffer, offers = [] }: ValueSources): MoneyText | undefined {
  const parts = offers.filter(({ way, amount }) => way === 'partial-refund' && amount)
  const agreed = parts.findLast(({ answer }) => answer?.answer === 'accepted')
  const open = parts.findLast(({ answer }) => answer?.answer !== 'refused')
  const onPage = (facts.dispute?.offers ?? []).findLast(
    ({ by, kind, amount }) => by === 'seller' && kind === 'partial-refund' && amount,
  )
  return agreed?.amount ?? quoteOffer ?? open?.amount ?? onPage?.amount
}

function amounts(sources: ValueSources): Gathered {
  const { facts, locale } = sources
  return {
    fullRefund: inWords(fullRefund(facts), locale),
    refundedAmount: inWords(moneyOf(facts.charges?.refunded), locale),
    offerAmount: inWords(moneyOf(offered(sources)), locale),
  }
}

/** The title of the one item; which of several is meant, the agent has to say. */
function itemTitle({ items }: Facts): string | undefined {
  const titles = new Set((items ?? []).map(({ title }) => oneLine(title)))
  return titles.size === 1 ? [...titles][0] : undefined
}

function orderValues({ facts, rules, locale }: ValueSources): Gathered {
  return {
    marketplace: rules.name,
    orderId: oneLine(facts.order?.id),
    buyerName: oneLine(facts.buyer?.name),
    itemTitle: inScriptOf(locale, shortened(spokenTitle(itemTitle(facts)), titleLimit)),
    orderedAt: dayInWords(facts.order?.placedAt, locale),
    deliverBy: dayInWords(facts.order?.deliverBy, locale),
  }
}

/** The next business day, or an earlier day that something is due. */
function proposedUpdate({ today, due = [], locale }: ValueSources): Gathered {
  if (today === undefined) return {}
  const ahead = due.filter((day) => Temporal.PlainDate.compare(day, today) >= 0)
  const [first] = [nextBusinessDay(today), ...ahead].toSorted((a, b) =>
    Temporal.PlainDate.compare(a, b),
  )
  return { nextUpdate: dayInWords(first?.toString(), locale) }
}

/** The currency that the page shows amounts in: of what was paid, else of anything else on it. */
function currencyOf({ facts, quoteOffer }: ValueSources): string | undefined {
  const { charges, items, dispute } = facts
  const amounts = [
    charges?.total,
    items?.[0]?.unitPrice,
    items?.[0]?.total,
    charges?.refunded,
    charges?.items,
    dispute?.requested,
    quoteOffer,
  ]
  return amounts.find((amount) => amount !== undefined)?.currency
}

/** Names that an agent may give to placeholders; none of an object's own members begins so and is a string. */
const ownName = /^[a-z][A-Za-z0-9]{0,39}$/

function typedValue(name: string, text: string, sources: ValueSources): string | undefined {
  // A placeholder of an agent's own snippet.
  if (!isPlaceholderName(name)) return ownName.test(name) ? oneLine(text) : undefined
  const { kind } = placeholderOf(name)
  if (kind === 'long-text') return lines(text)
  const line = oneLine(text)
  if (line === undefined || kind === 'text') return line
  if (kind === 'number') return /^\d{1,6}$/.test(line) ? line : undefined
  if (kind === 'date') return dayInWords(line, sources.locale) ?? line
  const currency = currencyOf(sources)
  return currency === undefined
    ? undefined
    : inWords(moneyOf({ amount: line, currency }), sources.locale)
}

function typedValues(sources: ValueSources): Gathered {
  const entries = Object.entries(sources.typed ?? {})
  const filled = entries.filter(([, text]) => text.trim() !== '')
  return Object.fromEntries(filled.map(([name, text]) => [name, typedValue(name, text, sources)]))
}

/**
 * The values that fill a reply. Typed values win over facts; a typed amount that is none of the order's
 * currency leaves its placeholder open. Page text comes in as plain text, never as markup.
 */
export function valuesFrom(sources: ValueSources): Values {
  const { locale } = sources
  const typed = typedValues(sources)
  const gathered = {
    ...orderValues(sources),
    ...parcelValues(sources.facts, locale, sources.today),
    ...replacementValues(sources),
    ...amounts(sources),
    ...proposedUpdate(sources),
    ...typed,
  }
  const built: Gathered = {
    greeting: greetingOf(locale, gathered['buyerName']),
    signoff: signoffOf(locale, [gathered['agentName'], gathered['shopName']]),
  }
  const all: Gathered = { ...built, ...gathered }
  const own = Object.keys(typed).filter((name) => !isPlaceholderName(name))
  const known = [...placeholderNames, ...own].flatMap((name): [string, string][] => {
    const value = Object.hasOwn(all, name) ? all[name] : undefined
    return value === undefined ? [] : [[name, value]]
  })
  return { ...Object.fromEntries(known), ...conditionsOf(sources.facts) }
}
