import { canonicalJson } from '#lib/evidence/canonical.ts'

/** One bit of a stored row turned, wherever it stands: in a text, a number, a name of a field, or bytes. */

export type Dice = (below: number) => number

/** The same numbers for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

type Row = Readonly<Record<string, unknown>>

/** A copy with one bit turned; undefined where the turned text is no row any more. */
export function flipped(row: Row, dice: Dice): Row | undefined {
  const bytes = Object.entries(row).filter(([, value]) => value instanceof Uint8Array)
  const chosen = bytes[dice(bytes.length + 1)]
  return chosen ? { ...row, [chosen[0]]: flipByte(chosen[1], dice) } : flipText(row, dice)
}

function flipByte(value: unknown, dice: Dice): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Error('No bytes')
  const copy = Uint8Array.from(value)
  const place = dice(copy.length)
  copy[place] = (copy[place] ?? 0) ^ (1 << dice(8))
  return copy
}

function flipText(row: Row, dice: Dice): Row | undefined {
  const kept = Object.entries(row).filter(([, value]) => isPlain(value))
  const text = canonicalJson(Object.fromEntries(kept))
  const place = dice(text.length)
  const turned = String.fromCharCode(text.charCodeAt(place) ^ (1 << dice(7)))
  const changed = parsed(text.slice(0, place) + turned + text.slice(place + 1))
  if (changed === undefined || canonicalJson(changed) === text) return undefined
  const others = Object.entries(row).filter(([, value]) => !isPlain(value))
  return { ...changed, ...Object.fromEntries(others) }
}

/** Bytes and keys are not written as text. */
function isPlain(value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null
  return !isObject || Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
}

function parsed(text: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
