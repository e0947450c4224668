import { exponentOf } from '#lib/money/currencies.ts'
import { parseAmount, printAmount } from '#lib/money/text.ts'
import { singleFacts, type SingleFact } from '#lib/repairs/single-facts.ts'

/** What the agent typed for a fact, as the value that goes into the facts. */
export type TypedValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: 'empty' | 'amount' | 'currency' | 'day' | 'number' }

const refused = (problem: Extract<TypedValue, { ok: false }>['problem']): TypedValue => ({
  ok: false,
  problem,
})

/** @param currency Of an amount; three letters. */
export function typedValue(fact: SingleFact, text: string, currency: string): TypedValue {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (typed === '') return refused('empty')
  switch (singleFacts[fact]) {
    case 'money':
      return typedMoney(typed, currency.trim().toUpperCase())
    case 'time':
      return typedDay(typed)
    case 'count':
      return /^\d{1,6}$/.test(typed) ? { ok: true, value: Number(typed) } : refused('number')
    case 'decimal':
      return /^\d{1,3}(?:[.,]\d{1,2})?$/.test(typed)
        ? { ok: true, value: Number(typed.replace(',', '.')) }
        : refused('number')
    default:
      return { ok: true, value: typed }
  }
}

/** `12`, `12.5`, `12,50`: what people type by hand. A grouped figure is refused rather than guessed. */
function typedMoney(typed: string, currency: string): TypedValue {
  const exponent = exponentOf(currency)
  if (exponent === undefined) return refused('currency')
  const [, whole, decimals = ''] = /^(\d{1,15})(?:[.,](\d{1,4}))?$/.exec(typed) ?? []
  if (whole === undefined || decimals.length > exponent) return refused('amount')
  const fraction = exponent === 0 ? '' : `.${decimals.padEnd(exponent, '0')}`
  const read = parseAmount(`${BigInt(whole)}${fraction}`, currency)
  if (!read.ok) return refused('amount')
  return { ok: true, value: { amount: printAmount(read.money), currency } }
}

function typedDay(typed: string): TypedValue {
  try {
    return { ok: true, value: Temporal.PlainDate.from(typed, { overflow: 'reject' }).toString() }
  } catch (error) {
    if (error instanceof RangeError) return refused('day')
    throw error
  }
}
