import { labelWordSteps, type LabelWords } from './label-words.ts'
import { regExp } from './reg-exp.ts'
import { remembered } from './remembered.ts'
import type { Root } from './roots.ts'
import type { LabelTable } from './spec.ts'
import type { Steps } from './steps.ts'
import { clean, fold } from './text.ts'

/** What the words of a text node say by themselves. The same for every node with these words. */
export type TextSense = {
  /** Keys of the label that the whole text is. */
  readonly whole?: readonly string[]
  /** A label, a colon and its value in one text. */
  readonly split?: { readonly keys: readonly string[]; readonly rest: string }
  /** It may be the first part of a label that goes on in the next element. */
  readonly starts: boolean
  /** Tests that were asked and those that held, as bits, 32 to a number. */
  readonly asked: number[]
  readonly held: number[]
}

/** A text node that says something, and what. */
export type SaidText = { readonly node: Text; readonly raw: string; readonly sense: TextSense }

/** A question about a text; always the same function, so that its answers can be remembered. */
export type TextTest = (text: string) => boolean

export const MAX_LABEL = 80
/** No label is longer, no sentence that a hook looks for either. */
const MAX_SENSE = 2_000
const MAX_REMEMBERED = 30_000
/** Texts gone through between two places where the work may stop. */
const AT_A_TIME = 4_000
const nothing: TextSense = { starts: false, asked: [], held: [] }

const senses = new WeakMap<LabelTable, Map<string, TextSense>>()

/** All text nodes of a root that say anything, in page order. */
export function* saidTexts(root: Root, table: LabelTable): Steps<readonly SaidText[]> {
  const words = yield* labelWordSteps(table)
  const known = rememberedSenses(table)
  const texts: SaidText[] = []
  const walker = (root.ownerDocument ?? root).createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = node.nodeValue ?? ''
    let sense = known.get(raw)
    if (!sense) {
      sense = senseOf(raw, words)
      if (raw.length <= MAX_SENSE) known.set(raw, sense)
    }
    if (sense !== nothing && texts.push({ node: node as Text, raw, sense }) % AT_A_TIME === 0) yield
  }
  return texts
}

function rememberedSenses(table: LabelTable): Map<string, TextSense> {
  const known = senses.get(table) ?? new Map<string, TextSense>()
  if (known.size > MAX_REMEMBERED) known.clear()
  senses.set(table, known)
  return known
}

/** What a text that stands by itself says. */
export function senseOf(raw: string, words: LabelWords): TextSense {
  const text = clean(raw.slice(0, MAX_SENSE))
  if (text === '') return nothing
  const base = { starts: false, asked: [], held: [] }
  const folded = text.length <= MAX_LABEL ? fold(text) : undefined
  const whole = folded === undefined ? undefined : wholeLabel(text, folded, words)
  if (whole) return { ...base, whole }
  const split = splitLabel(text, words)
  if (split) return { ...base, split }
  return { ...base, starts: folded !== undefined && isStart(text, folded, words) }
}

/** Whether a label may go on behind a text; a remark in brackets may too. */
function isStart(text: string, folded: string, words: LabelWords): boolean {
  const bare = /[(（]/.test(text) ? fold(text.replace(/\s*[(（][^()（）]*$/, '')) : folded
  return bare !== '' && words.isStart(bare)
}

/** A remark in brackets behind the label is none of its words: `VAT (included)`, `Evidence (3)`. */
export function wholeLabel(
  text: string,
  folded: string,
  words: LabelWords,
): readonly string[] | undefined {
  const keys = words.keysOf(folded)
  if (keys || !/[)）]/.test(text)) return keys
  return words.keysOf(fold(text.replace(/\s*[(（][^()（）]*[)）][\s:：]*$/, '')))
}

/** `Order ID: # 123` and `Order ID # 123`; the label may not be longer than a label is. */
function splitLabel(
  text: string,
  words: LabelWords,
): { keys: readonly string[]; rest: string } | undefined {
  const at = text.slice(0, MAX_LABEL + 1).search(/[:：#]/)
  if (at <= 0) return undefined
  const rest = text.slice(at + 1).replace(/^[\s:：#]+/, '')
  const label = text.slice(0, at)
  const keys = rest ? wholeLabel(label, fold(label), words) : undefined
  return keys && { keys, rest }
}

const tests = new Map<TextTest, number>()

/** Whether a test holds for a text; asked once for the same words. */
export function holds(test: TextTest, { raw, sense }: SaidText): boolean {
  const at = numberOf(test)
  const [place, bit] = [at >> 5, 1 << (at & 31)]
  const asked = sense.asked[place] ?? 0
  if ((asked & bit) === 0) {
    sense.asked[place] = asked | bit
    if (test(raw.slice(0, MAX_SENSE))) sense.held[place] = (sense.held[place] ?? 0) | bit
  }
  return ((sense.held[place] ?? 0) & bit) !== 0
}

function numberOf(test: TextTest): number {
  const known = tests.get(test)
  if (known !== undefined) return known
  tests.set(test, tests.size)
  return tests.size - 1
}

/** The test whether a cleaned text matches a spec's pattern; one and the same for the same pattern. */
export const matching = remembered((pattern: string): TextTest => {
  const re = regExp(pattern, 'iu')
  return (text) => re.test(clean(text))
})
