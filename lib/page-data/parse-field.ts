import { currencyBook } from '../money/currency-book.ts'
import type { MoneyText } from '../order/schema.ts'
import { regExp } from '../reading/reg-exp.ts'
import { clean } from '../reading/text.ts'
import { parseMoneyText } from '../reading/values/money.ts'
import { parseValue, type FactValue, type ParseHints } from '../reading/values/parse.ts'
import { fromTables } from '../reading/values/value-tables.ts'
import { findWord } from '../reading/values/word.ts'
import type { DataField, PageData } from './spec.ts'
import { timeOf } from './time-of.ts'
import { own, textOf } from './values-at.ts'

export type ParseBy = { readonly hints: ParseHints; readonly words: PageData['words'] }
export type ParsedField = { readonly value: FactValue; readonly raw: string }

/** A value of a body as a fact's value; undefined for what cannot be told. `offset`: what stands at the field's `offsetAt`. */
export function parseField(
  value: unknown,
  field: DataField,
  by: ParseBy,
  offset?: unknown,
): ParsedField | undefined {
  const { hints } = by
  if (field.as === 'money') return money(value, field, hints)
  const text = taken(textOf(value), field)
  if (text === undefined) return undefined
  const parsed =
    field.as === 'time' ? timeOf(text, field, hints, offset) : plainValue(text, field, by)
  return parsed === undefined ? undefined : { value: parsed, raw: clean(text).slice(0, 1_000) }
}

function taken(text: string | undefined, { take }: DataField): string | undefined {
  if (text === undefined || take === undefined) return text
  const match = regExp(take, 'iu').exec(text)
  return match ? (match[1] ?? match[0]) : undefined
}

function plainValue(text: string, field: DataField, by: ParseBy): FactValue | undefined {
  if (field.as === 'word') {
    return codeOf(text, field) ?? findWord(text, by.words[field.words ?? ''] ?? {})
  }
  const { words: _words, ...spec } = field
  const parsed = parseValue(text, { ...spec, from: [] }, by.hints)
  return parsed.ok === true ? parsed.value : undefined
}

function codeOf(text: string, { codes = {} }: DataField): string | undefined {
  const folded = text.trim().toLowerCase()
  const isOne = (list: readonly string[]) => list.some((each) => each.toLowerCase() === folded)
  return Object.keys(codes).find((value) => isOne(codes[value] ?? []))
}

function money(value: unknown, field: DataField, hints: ParseHints): ParsedField | undefined {
  const found = amountOf(value, hints)
  if (!found) return undefined
  const amount = field.absolute ? found.amount.replace('-', '') : found.amount
  if (field.positive && /^-?[0.]+$/.test(amount)) return undefined
  return { value: { amount, currency: found.currency }, raw: `${found.amount} ${found.currency}` }
}

const currencies = fromTables((tables) => currencyBook(tables.currencies))

/** `{cent, currency}` before `{amount, currencyCode}` before a printed text; two that disagree are none. */
function amountOf(value: unknown, hints: ParseHints): MoneyText | undefined {
  const currency = ['currencyCode', 'CurrencyCode', 'currency']
    .map((key) => textOf(own(value, key)))
    .find((text) => text !== undefined && /^[A-Za-z]{3}$/.test(text))
    ?.toUpperCase()
  const printed = textOf(own(value, 'formatMoney')) ?? textOf(value)
  const read = printed === undefined ? undefined : parseMoneyText(printed, hints)
  const exact = currency === undefined ? undefined : exactAmount(value, currency)
  if (!exact) return currency === undefined || read?.currency === currency ? read : undefined
  const isOther = read?.currency === exact.currency && read.amount !== exact.amount
  return isOther && own(value, 'formatMoney') !== undefined ? undefined : exact
}

function exactAmount(value: unknown, currency: string): MoneyText | undefined {
  const places = currencies().exponentOf(currency)
  if (places === undefined) return undefined
  const cent = textOf(own(value, 'cent'))
  if (cent !== undefined && /^-?\d{1,17}$/.test(cent)) return fromCents(cent, places, currency)
  const decimal = ['amount', 'Amount', 'value']
    .map((key) => textOf(own(value, key)))
    .find((text) => text !== undefined)
  const match = /^(-?)0*(\d{1,15})(?:\.(\d{1,6}))?$/.exec(decimal?.trim() ?? '')
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  // More places than the currency has: a rate or a sum of another kind, unless they say nothing.
  if (/[1-9]/.test(fraction.slice(places))) return undefined
  const shown = fraction.slice(0, places).padEnd(places, '0')
  return { amount: signed(sign, places ? `${whole}.${shown}` : whole), currency }
}

function fromCents(cent: string, places: number, currency: string): MoneyText {
  const figures = cent.replace('-', '').padStart(places + 1, '0')
  const whole = figures.slice(0, figures.length - places).replace(/^0+(?=\d)/, '')
  const amount = places ? `${whole}.${figures.slice(-places)}` : whole
  return { amount: signed(cent.startsWith('-') ? '-' : '', amount), currency }
}

function signed(sign: string, amount: string): string {
  return /^[0.]+$/.test(amount) ? amount : sign + amount
}
