import { moneyKeys, type Listed } from './listed-fields.ts'
import { own, unpacked } from './values-at.ts'

/** Longest text of one field: a message. */
const LONGEST = 20_000
const MOST_MEMBERS = 500

/**
 * What is kept of an object: listed fields only, texts of bounded length, everything else dropped.
 * Undefined where nothing of it is listed. The result is made anew, without a prototype's or a
 * getter's doing, and JSON can hold it.
 */
export function keepListed(value: unknown, listed: Listed): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value.slice(0, MOST_MEMBERS)
    return list.map((each) => keepListed(each, listed)).filter((each) => each !== undefined)
  }
  if (listed.leaf === 'there') return value === null || value === undefined ? undefined : 1
  const whole = listed.inner.size > 0 ? unpacked(value) : value
  if (typeof whole !== 'object' || whole === null) return listed.leaf && plain(whole)
  if (Array.isArray(whole)) return keepListed(whole, listed)
  return keptKeys(whole, listed)
}

function keptKeys(value: object, listed: Listed): unknown {
  const kept: Record<string, unknown> = {}
  for (const [key, inner] of listed.inner) {
    const child = keepListed(own(value, key), inner)
    if (child !== undefined) kept[key] = child
  }
  if (listed.leaf !== undefined) Object.assign(kept, wrapped(value, listed.leaf))
  return Object.keys(kept).length > 0 ? kept : undefined
}

/** An amount's own keys, or the text that an object wraps. */
function wrapped(value: object, leaf: NonNullable<Listed['leaf']>): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const key of leaf === 'money' ? moneyKeys : ['value', 'text']) {
    const child = plain(own(value, key))
    if (child !== undefined) kept[key] = child
  }
  const spans = own(value, 'textSpans')
  if (Array.isArray(spans)) {
    kept['textSpans'] = spans
      .slice(0, MOST_MEMBERS)
      .map((span: unknown) => ({ text: plain(own(span, 'text')) }))
      .filter(({ text }) => typeof text === 'string')
  }
  return kept
}

function plain(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string') return value.slice(0, LONGEST)
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}
