import type { Conflict } from '../order/schema.ts'
import type { PageContext } from './page-context.ts'
import { candidates, readerName, type Candidate, type Scope } from './rungs.ts'
import type { FactSpec, Rung } from './spec.ts'
import { parseValue, type FactValue, type Parsed } from './values/parse.ts'
import type { FoundTime, TimeHints } from './values/time.ts'

/** One fact as a rung answered it. */
export type Answer = {
  readonly value: FactValue
  readonly raw: string
  readonly reader: string
  /** The page itself shows it; an address or the page's structure alone does not. */
  readonly shown: boolean
}

/** A date whose year must come from the page's other dates. */
export type OpenAnswer = {
  readonly time: FoundTime
  readonly hints: TimeHints
  readonly raw: string
  readonly reader: string
}

export type LadderResult = {
  readonly answer?: Answer
  readonly open?: OpenAnswer
  /** Other values that lower rungs gave, `fact` left for the caller to name. */
  readonly disagreeing: Conflict['values']
  /** A pointed-at place gave way to the built-in rungs, which answer again. */
  readonly steppedAside?: true
}

/** Climbs a fact's ladder; the rungs to a place that the agent pointed at stand above it. */
export function climb(spec: FactSpec, scope: Scope, page: PageContext): LadderResult {
  const pointed = spec.from.filter((rung) => rung.repair !== undefined)
  const there = pointed.find((rung) => candidates(rung, spec, scope, page).length > 0) ?? pointed[0]
  if (there?.repair === undefined) return climbBuiltIn(spec, scope, page)
  // One that still leads somewhere is the place: another's word would be of somewhere else.
  const repaired = climbBuiltIn({ ...spec, from: [there] }, scope, page)
  const builtIn = climbBuiltIn({ ...spec, from: spec.from.slice(pointed.length) }, scope, page)
  if (worksAgain(there.repair, repaired, builtIn)) return { ...builtIn, steppedAside: true }
  return repaired.answer ? repaired : builtIn
}

/** What gave nothing gives something, or what gave something else now agrees. */
function worksAgain(
  repair: 'absent' | 'wrong',
  { answer: pointed }: LadderResult,
  { answer: builtIn }: LadderResult,
): boolean {
  if (!builtIn) return false
  return repair === 'absent' || (pointed !== undefined && agree(pointed.value, builtIn.value))
}

/** The first rung with exactly one plausible value wins, the rest are compared with it. */
function climbBuiltIn(spec: FactSpec, scope: Scope, page: PageContext): LadderResult {
  let answer: Answer | undefined
  let open: OpenAnswer | undefined
  const disagreeing: { value: unknown; reader: string }[] = []
  for (const rung of spec.from) {
    // Nothing can come of it any more.
    if (answer && !isComparable(rung)) continue
    const result = ask(rung, spec, scope, page)
    if (result === undefined) continue
    if ('time' in result) open ??= result
    else if (!answer) answer = result
    else if (isComparable(rung) && !agree(answer.value, result.value)) {
      disagreeing.push({ value: result.value, reader: result.reader })
    }
  }
  return { disagreeing, ...(answer ? { answer } : open ? { open } : {}) }
}

function ask(
  rung: Rung,
  spec: FactSpec,
  scope: Scope,
  page: PageContext,
): Answer | OpenAnswer | undefined {
  const found = candidates(rung, spec, scope, page)
  const reader = readerName(rung)
  if (spec.combine) return combined(found, spec, page, reader)
  const parsed = found.map((each) => ({ ...each, parsed: parseValue(each.raw, spec, page.hints) }))
  const plausible = withoutOpenTwins(parsed.filter((each) => each.parsed.ok !== false))
  const [first] = plausible
  if (!first || !plausible.every((each) => same(each.parsed, first.parsed))) return undefined
  const raw = shortened(first.raw)
  if (first.parsed.ok === 'open') {
    return { time: first.parsed.time, hints: first.parsed.hints, raw, reader }
  }
  return first.parsed.ok
    ? { value: first.parsed.value, raw, reader, shown: isShown(rung) }
    : undefined
}

/** `Apr 15` beside `Apr 15, 2026` is the same day, told twice. */
function withoutOpenTwins<T extends { readonly parsed: Parsed }>(
  found: readonly T[],
): readonly T[] {
  const days = found.flatMap(({ parsed }) =>
    parsed.ok === true && typeof parsed.value === 'string' ? [parsed.value.slice(5, 10)] : [],
  )
  return found.filter(({ parsed }) => {
    if (parsed.ok !== 'open') return true
    const { month, day } = parsed.time
    return !days.includes(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  })
}

function isShown(rung: Rung): boolean {
  return rung.url === undefined && rung.always === undefined
}

function isComparable(rung: Rung): boolean {
  return !rung.weak && rung.text === undefined && isShown(rung)
}

function same(a: Parsed, b: Parsed): boolean {
  if (a.ok === true && b.ok === true) return agree(a.value, b.value)
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Two rungs agree when one says no more than the other: a day and a time on that day are no contradiction. */
export function agree(a: FactValue, b: FactValue): boolean {
  if (typeof a === 'object' || typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b)
  const [x, y] = [folded(a), folded(b)]
  return x === y || (/^\d{4}-\d{2}-\d{2}/.test(x) && (x.startsWith(y) || y.startsWith(x)))
}

function folded(value: string | number): string {
  return String(value).toLowerCase().replace(/\s+/g, ' ')
}

/** Of a long text the beginning shows where it stood. */
function shortened(raw: string): string {
  return raw.slice(0, 1_000)
}

/** `join`: all texts in page order, each once. `sum`: all amounts, when every one is readable and in one currency. */
function combined(
  found: readonly Candidate[],
  spec: FactSpec,
  page: PageContext,
  reader: string,
): Answer | undefined {
  if (found.length === 0) return undefined
  const parsed = found.map((each) => parseValue(each.raw, spec, page.hints))
  const values = parsed.map((each) => (each.ok === true ? each.value : undefined))
  const value = spec.combine === 'sum' ? sum(values) : join(values)
  const raw = shortened(found.map((each) => each.raw).join(' | '))
  return value === undefined ? undefined : { value, raw, reader, shown: true }
}

function join(values: readonly (FactValue | undefined)[]): string | undefined {
  const texts = values.filter((value) => typeof value === 'string')
  return texts.length ? [...new Set(texts)].join(', ') : undefined
}

function sum(values: readonly (FactValue | undefined)[]): FactValue | undefined {
  const [first] = values
  if (typeof first !== 'object') return undefined
  const places = first.amount.split('.')[1]?.length ?? 0
  let total = 0n
  for (const value of values) {
    if (typeof value !== 'object' || value.currency !== first.currency) return undefined
    total += BigInt(value.amount.replace('.', ''))
  }
  return { amount: pointed(total, places), currency: first.currency }
}

/** An integer amount of smallest units, printed with its places. */
function pointed(minor: bigint, places: number): string {
  if (places === 0) return String(minor)
  const sign = minor < 0n ? '-' : ''
  const digits = String(minor < 0n ? -minor : minor).padStart(places + 1, '0')
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
