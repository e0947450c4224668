import { deliveryOf } from '#lib/order/delivery.ts'
import type { Facts, Message, TrackingEvent } from '#lib/order/schema.ts'
import { dayInWords } from '../days.ts'
import { oneLine, shortened } from '../plain-text.ts'
import type { OfferMade } from '../types.ts'
import { moneyInWords, valuesFrom, type Values, type ValueSources } from '../values.ts'

/** What a letter is built from. Facts are those of kept readings; what the agent typed wins. */
export type LetterSources = ValueSources & {
  /** Sentences of the chronology with their sources, what decides first; each from short to long. */
  readonly chronology?: readonly { readonly variants: readonly string[] }[]
}

/** How many lines a list may have; Infinity: all. */
export type Lines = number

const days = 7
const longestQuote = 240

/**
 * The values of a letter: those of replies, what the record lists (scans, messages with their dates), and what only a
 * record can say. Quotes are the words of the page. An answer is proposed to be asked for in a week.
 */
export function letterValues(sources: LetterSources, most: Lines): Values {
  const { facts, locale, today, typed = {} } = sources
  const { dispute, charges } = facts
  const own: Readonly<Record<string, string | undefined>> = {
    answerBy: dayInWords(today?.add({ days }).toString(), locale),
    orderValue: moneyInWords(charges?.total, locale),
    scans: scansOf(facts, most),
    buyerWords: quotes(facts, 'buyer', most),
    ourWords: quotes(facts, 'seller', most),
    chronology: chronologyOf(sources, most),
    disputeId: oneLine(dispute?.id),
    disputeOpenedAt: dayInWords(dispute?.openedAt, locale),
    disputeReason: shortened(oneLine(dispute?.reason), longestQuote),
    requestedAmount: moneyInWords(dispute?.requested, locale),
    photoCount: photosOf(facts),
    ...offerOf(sources.offers ?? [], locale),
    saysNotReceived: dispute?.kind === 'not-received' ? 'yes' : undefined,
    comesBack: deliveryOf(facts).state === 'returned' ? 'yes' : undefined,
  }
  const told = Object.entries(own).flatMap(([name, value]): [string, string][] =>
    value === undefined || (typed[name] ?? '').trim() !== '' ? [] : [[name, value]],
  )
  return { ...valuesFrom(sources), ...Object.fromEntries(told) }
}

/** The last offer of money that was made. */
function offerOf(offers: readonly OfferMade[], locale: string) {
  const last = offers.findLast(({ amount }) => amount !== undefined)
  const day = last?.at.slice(0, 10)
  return { offeredAmount: moneyInWords(last?.amount, locale), offeredAt: dayInWords(day, locale) }
}

function photosOf({ dispute, messages }: Facts): string | undefined {
  const attached = (messages ?? [])
    .filter(({ from }) => from === 'buyer')
    .reduce((sum, { attachments = 0 }) => sum + attachments, 0)
  const count = dispute?.evidenceFiles ?? attached
  return count > 0 ? String(count) : undefined
}

/** Scans of the one parcel with their time and place as printed, oldest first; the newest are kept. */
function scansOf({ shipments }: Facts, most: Lines): string | undefined {
  const events = shipments?.length === 1 ? (shipments[0]?.events ?? []) : []
  const lines = events.flatMap((event) => scanLine(event) ?? []).slice(0, most)
  return lines.length === 0 ? undefined : lines.toReversed().join('\n')
}

/** A scan without a time proves nothing. */
function scanLine({ at, status, place }: TrackingEvent): string | undefined {
  const what = oneLine(status)
  if (at === undefined || what === undefined) return undefined
  const where = oneLine(place)
  return `${printed(at)}  ${what}${where === undefined ? '' : ` (${where})`}`
}

/** `2026-11-13 10:20 -08:00`, no more exact than it is known. */
function printed(at: string): string {
  return at.replace(/T(\d{2}:\d{2})(?::\d{2})?/, ' $1').replace(/([+-]\d{2}:\d{2})$/, ' $1')
}

function quotes({ messages }: Facts, from: Message['from'], most: Lines): string | undefined {
  const lines = (messages ?? []).flatMap((message) =>
    message.from === from ? (quoteLine(message) ?? []) : [],
  )
  const kept = most === 0 ? [] : lines.slice(-Math.min(most, lines.length))
  return kept.length === 0 ? undefined : kept.join('\n')
}

/** A message without a date has no place in a record. */
function quoteLine({ at, body }: Message): string | undefined {
  const text = shortened(oneLine(body), longestQuote)
  return at === undefined || text === undefined ? undefined : `${printed(at)}  “${text}”`
}

function chronologyOf({ chronology = [] }: LetterSources, most: Lines): string | undefined {
  const at = most === Infinity ? -1 : 0
  const lines = chronology.slice(0, most).flatMap(({ variants }) => variants.at(at) ?? [])
  return lines.length === 0 ? undefined : lines.join('\n')
}
