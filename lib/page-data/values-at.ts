import type { Path } from './spec.ts'

/** JSON of other people: own keys only, never more than this of anything. */
const LONGEST_TEXT = 200_000
const MOST_MEMBERS = 500

/** The own value of a key; undefined for everything that has none. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Reflect.get(value, key)
}

/** A text that is JSON, parsed; anything else as it is. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) return value
  if (!/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    // No JSON after all: a text that begins with a bracket.
    return value
  }
}

/** Members of an array, arrays in it included; one value alone. */
export function members(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return value === undefined || value === null ? [] : [value]
  const list: readonly unknown[] = value.slice(0, MOST_MEMBERS)
  return list.flatMap((each) => (Array.isArray(each) ? [] : members(each)))
}

/** All values at a path, see `Path`. */
export function valuesAt(value: unknown, path: Path): readonly unknown[] {
  let current = members(value)
  for (const step of path.split('.').filter(Boolean)) {
    const isText = step.endsWith('{}')
    const key = isText ? step.slice(0, -2) : step
    current = current.flatMap((each) => {
      const next = own(each, key)
      return members(isText ? unpacked(next) : next)
    })
  }
  return current
}

const textKeys = ['value', 'text'] as const

/** The text that a value is, or that it wraps: `{value}`, `{textSpans: [{text}]}`; numbers and truths as texts. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  if (typeof value === 'boolean') return String(value)
  const spans = members(own(value, 'textSpans')).map((span) => own(span, 'text'))
  const texts = spans.filter((text) => typeof text === 'string')
  if (texts.length > 0) return texts.join('')
  for (const key of textKeys) {
    const inner = own(value, key)
    if (inner !== undefined && inner !== null) return textOf(inner)
  }
  return undefined
}
