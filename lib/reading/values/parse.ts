import { isAction } from './actions.ts'
import { regExp } from '../reg-exp.ts'
import { clean } from '../text.ts'
import type { FactSpec } from '../spec.ts'
import { parseMoneyText } from './money.ts'
import { findTimes, isoOf, withYear, type FoundTime, type TimeHints } from './time.ts'
import { fromTables } from './value-tables.ts'
import { findWord } from './word.ts'

/** What the page and its site tell about numbers, money and dates. */
export type ParseHints = {
  readonly dayFirst: boolean
  readonly country: string
  /** Currency of a bare sign. */
  readonly currency: string
  readonly decimalSign: '.' | ',' | undefined
  /** Currencies that give way where one text shows an amount in two. */
  readonly givesWay?: readonly string[]
}

/** A value as it goes into the facts. */
export type FactValue = string | number | { readonly amount: string; readonly currency: string }

/** `open`: a date without a year, to be completed from the page's other dates. */
export type Parsed =
  | { readonly ok: true; readonly value: FactValue }
  | { readonly ok: false }
  | { readonly ok: 'open'; readonly time: FoundTime; readonly hints: TimeHints }

const refused: Parsed = { ok: false }
const MAX_SHORT = 500

/** Turns a raw text into a value of the spec's kind, or refuses. */
export function parseValue(shown: string, spec: FactSpec, hints: ParseHints): Parsed {
  const raw = spec.as === 'text' || spec.as === 'prose' ? shown : halfWidth(shown)
  switch (spec.as) {
    case 'text':
      return parseText(raw, spec)
    case 'prose':
      return accept(clean(raw))
    case 'id':
      return parseId(raw, spec)
    case 'money':
      return parseMoney(raw, spec, hints)
    case 'time':
      return parseTime(raw, spec, hints)
    case 'count':
      return parseCount(raw)
    case 'decimal':
      return parseDecimal(raw)
    case 'word':
      return parseWord(raw, spec)
  }
}

/** Full-width figures and their signs (`２，８００`) as ASCII; a text keeps them. */
function halfWidth(text: string): string {
  return text.replace(/[０-９．，：／－]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )
}

function accept(value: string): Parsed {
  return value === '' ? refused : { ok: true, value }
}

function parseText(raw: string, spec: FactSpec): Parsed {
  const text = clean(raw).replace(/^[:：]\s*/, '')
  // A dash stands for "nothing here" on every one of these pages.
  if (text.length > MAX_SHORT || /^[-–—/\s]*$/.test(text) || isAction(text)) return refused
  if (spec.pattern !== undefined && !regExp(`^(?:${spec.pattern})$`, 'iu').test(text))
    return refused
  return accept(text)
}

/** An id may stand among other words; it must be the only one of its shape there. */
function parseId(raw: string, spec: FactSpec): Parsed {
  const text = clean(raw)
  const pattern = spec.pattern ?? String.raw`[\p{L}\p{N}][\p{L}\p{N}._/-]*`
  const re = regExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`, 'giu')
  const found = new Set([...text.slice(0, MAX_SHORT).matchAll(re)].map((match) => match[0]))
  const [only] = found
  return found.size === 1 && only !== undefined ? accept(only) : refused
}

function parseMoney(raw: string, spec: FactSpec, hints: ParseHints): Parsed {
  const money = parseMoneyText(raw, hints)
  if (!money) return refused
  const amount = spec.absolute ? money.amount.replace('-', '') : money.amount
  return { ok: true, value: { amount, currency: money.currency } }
}

function parseTime(raw: string, spec: FactSpec, hints: ParseHints): Parsed {
  const timeHints: TimeHints = { ...hints, ...(spec.zone === undefined ? {} : { zone: spec.zone }) }
  const times = findTimes(clean(raw), timeHints).map((time) => (spec.dayOnly ? dayOf(time) : time))
  const picked =
    spec.end === 'last' ? times.at(-1) : spec.end === 'first' ? times[0] : single(times)
  if (!picked) return refused
  const completed = withYear(picked, yearsNearby(times, timeHints))
  const iso = completed && isoOf(completed, timeHints)
  return iso === undefined
    ? { ok: 'open', time: picked, hints: timeHints }
    : { ok: true, value: iso }
}

/** In `Apr 18 – Apr 23, 2026` the second date tells the year of the first. */
function yearsNearby(times: readonly FoundTime[], hints: TimeHints): string[] {
  return times.map((time) => isoOf(time, hints)).filter((iso) => iso !== undefined)
}

function dayOf(time: FoundTime): FoundTime {
  const { month, day, year } = time
  return { month, day, ...(year === undefined ? {} : { year }) }
}

function single(times: readonly FoundTime[]): FoundTime | undefined {
  const distinct = new Set(times.map((time) => JSON.stringify(time)))
  return distinct.size === 1 ? times[0] : undefined
}

const counted = fromTables(({ html }) => new RegExp(html.count, 'iu'))

function parseCount(raw: string): Parsed {
  const match = counted().exec(clean(raw))
  return match ? { ok: true, value: Number(match[1]) } : refused
}

function parseDecimal(raw: string): Parsed {
  const text = clean(raw).replace(',', '.')
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) ? { ok: true, value: Number(text) } : refused
}

function parseWord(raw: string, spec: FactSpec): Parsed {
  const word = findWord(raw, spec.words ?? {})
  return word === undefined ? refused : { ok: true, value: word }
}
