import { currencyBook } from '../../money/currency-book.ts'
import { fromTables } from './value-tables.ts'
import type { MoneyText } from '../../order/schema.ts'
import { clean } from '../text.ts'
import { readNumber } from './number.ts'

const currencies = fromTables((tables) => currencyBook(tables.currencies))

export type MoneyHints = {
  /** Currency of a bare sign on this site. */
  readonly currency: string
  readonly decimalSign: '.' | ',' | undefined
  /** Where one text shows an amount in two currencies, these give way, first ones first. */
  readonly givesWay?: readonly string[]
}

/** A number with its group signs; spaces group only before exactly three digits. Linear. */
const number = String.raw`\d{1,3}(?:[ '’.,٬]\d{3})+(?:[.,٫]\d{1,3})?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,3})?|\d+(?:[.,٫]\d{1,3})?`
const amounts = new RegExp(String.raw`(?<![\d.,])(?:${number})(?![.,٫]?\d)`, 'gu')

const free = fromTables(({ html }) => new RegExp(`^(?:${html.free})$`, 'i'))

/** Signs that one country means so much more than the others that the site need not settle it. */
const leading: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP', '¥': 'CNY', '￥': 'CNY' }

/** The one amount of money in a text; undefined when there is none, several, or one that cannot be told. */
export function parseMoneyText(raw: string, hints: MoneyHints): MoneyText | undefined {
  // Cents may stand in an element of their own, with white space before: `$20 .50`.
  const text = clean(raw.slice(0, 400))
    .normalize('NFKC')
    .replace(/(\d) (?=[.,]\d{1,2}(?!\d))/g, '$1')
  if (free().test(text)) return zero(hints.currency)
  const found = [...text.matchAll(amounts)].map((match) => amountAt(text, match, hints))
  const read = found.filter((each) => each !== undefined)
  const money = withoutSecond(read, hints.givesWay ?? [])
  const [first] = money
  const isOne = money.every(
    (each) => each.amount === first?.amount && each.currency === first.currency,
  )
  return isOne ? first : undefined
}

/** The amounts without those in a second currency, as long as more than one currency is left. */
function withoutSecond(
  money: readonly MoneyText[],
  givesWay: readonly string[],
): readonly MoneyText[] {
  let left = money
  for (const code of givesWay) {
    if (left.every((each) => each.currency === left[0]?.currency)) return left
    left = left.filter((each) => each.currency !== code)
  }
  return left
}

function zero(currency: string): MoneyText | undefined {
  const places = currencies().exponentOf(currency)
  if (places === undefined) return undefined
  return { amount: places ? `0.${'0'.repeat(places)}` : '0', currency }
}

function amountAt(text: string, match: RegExpExecArray, hints: MoneyHints): MoneyText | undefined {
  const before = text.slice(Math.max(0, match.index - 12), match.index)
  const after = text.slice(match.index + match[0].length).slice(0, 12)
  const currency = currencyOf(before, after, hints.currency)
  const places = currency === undefined ? undefined : currencies().exponentOf(currency)
  if (currency === undefined || places === undefined) return undefined
  const reading = readNumber(match[0], places, hints.decimalSign)
  if (!reading.ok || reading.fraction.length > places) return undefined
  const whole = reading.whole.replace(/^0+(?=\d)/, '')
  if (whole.length > 15) return undefined
  const fraction = reading.fraction.padEnd(places, '0')
  const amount = places ? `${whole}.${fraction}` : whole
  const isZero = /^[0.]+$/.test(amount)
  return { amount: isNegative(before, after) && !isZero ? `-${amount}` : amount, currency }
}

/** `-$5`, `$-5`, `− 5 €`, `5-` and `(5)` are below zero. */
function isNegative(before: string, after: string): boolean {
  if (/\(\s*[^\s\d(]{0,4}\s*$/.test(before) && /^\s*[^\s\d)]{0,4}\s*\)/.test(after)) return true
  return /(?:^|[\s(])[-−–‐]\s*[^\s\d-]{0,4}\s?$/.test(before) || /[-−–‐]\s?$/.test(before)
}

function currencyOf(before: string, after: string, site: string): string | undefined {
  const left = signBefore(before.replace(/[\s\-−–‐(]+$/, ''))
  const right = signAfter(after.replace(/^\s+/, ''))
  const [few, many] =
    left.codes.length && left.codes.length <= (right.codes.length || 99)
      ? [left, right]
      : [right, left]
  const sign = few.codes.length ? few : many
  const [only, ...others] = sign.codes
  if (only === undefined || others.length === 0) return only
  return sign.codes.includes(site) ? site : leading[sign.sign]
}

/** Codes count only in capitals: `5 all` is no Albanian money. */
function codesOf(sign: string): readonly string[] {
  const isCode = /^\s*[a-z]{3}\s*$/i.test(sign)
  return isCode && sign !== sign.toUpperCase() ? [] : currencies().ofSign(sign)
}

type Sign = { readonly sign: string; readonly codes: readonly string[] }
const none: Sign = { sign: '', codes: [] }

/** The longest sign that ends the text and begins at a word's start. */
function signBefore(text: string): Sign {
  for (let length = Math.min(6, text.length); length > 0; length--) {
    const sign = text.slice(-length)
    const border = text.at(-length - 1) ?? ' '
    if (/^\p{L}/u.test(sign) && /[\p{L}\p{N}]/u.test(border)) continue
    const codes = codesOf(sign)
    if (codes.length) return { sign: sign.trim(), codes }
  }
  return none
}

function signAfter(text: string): Sign {
  for (let length = Math.min(6, text.length); length > 0; length--) {
    const sign = text.slice(0, length)
    const border = text[length] ?? ' '
    if (/\p{L}$/u.test(sign) && /\p{L}/u.test(border)) continue
    const codes = codesOf(sign)
    // `2 Rs` is money; `3 in`, `5 fr` or `10 all` are words unless they are written as codes.
    if (codes.length && (/\p{Sc}|[^\p{ASCII}]|[A-Z]{3}/u.test(sign) || sign.length >= 2)) {
      return { sign: sign.trim(), codes }
    }
  }
  return none
}
