import { clean, fold } from './text.ts'
import type { LabelTable } from './spec.ts'

/**
 * Generic label/value reading: where a page's classes mean nothing, its words still do.
 * A label is a short text that equals a word of the table; its value stands in the same
 * element after a colon, in the next cell, in the `dd` of its `dt`, or beside or below it.
 */

export type LabelHit = {
  readonly key: string
  /** The element that shows the label. */
  readonly element: Element
  /** What its value follows: the label's text node, or the element when the label has parts. */
  readonly node: Node
  /** What stood behind the label in the same text. */
  readonly inline?: string
}

export type LabelIndex = {
  readonly hits: (key: string) => readonly LabelHit[]
  readonly isLabel: (text: string) => boolean
}

const MAX_LABEL = 80

const known = new WeakMap<LabelTable, ReadonlyMap<string, readonly string[]>>()

/** Folded word → keys of the table. Worked out once for each table. */
export function labelWords(table: LabelTable): ReadonlyMap<string, readonly string[]> {
  const words = known.get(table) ?? folded(table)
  known.set(table, words)
  return words
}

function folded(table: LabelTable): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>()
  for (const [key, languages] of Object.entries(table)) {
    for (const word of Object.values(languages).flat()) {
      const text = fold(word)
      const keys = words.get(text) ?? []
      if (text && !keys.includes(key)) words.set(text, [...keys, key])
    }
  }
  return words
}

/** Finds all labels under the given scopes once. `texts` yields the visible text nodes. */
export function labelIndex(
  texts: Iterable<Text>,
  words: ReadonlyMap<string, readonly string[]>,
): LabelIndex {
  const hits = new Map<string, LabelHit[]>()
  const add: Add = (keys, element, node, inline) => {
    for (const key of keys) {
      const hit = { key, element, node, ...(inline === undefined ? {} : { inline }) }
      hits.set(key, [...(hits.get(key) ?? []), hit])
    }
  }
  for (const node of texts) hitsOf(node, words, add)
  return { hits: (key) => hits.get(key) ?? [], isLabel: (text) => words.has(fold(text)) }
}

type Add = (keys: readonly string[], element: Element, node: Node, inline?: string) => void

function hitsOf(node: Text, words: ReadonlyMap<string, readonly string[]>, add: Add): void {
  const element = node.parentElement
  const text = clean((node.nodeValue ?? '').slice(0, 2_000))
  if (!element || !text) return
  const whole = text.length <= MAX_LABEL ? keysOf(text, words) : undefined
  if (whole) return add(whole, element, node)
  const split = splitAtColon(text)
  const keys = split && keysOf(split.label, words)
  if (split && keys) return add(keys, element, node, split.rest)
  const parent = composite(element, words)
  if (parent) add(parent.keys, parent.element, parent.element)
}

/** A remark in brackets behind the label is none of its words: `VAT (included)`, `Evidence (3)`. */
function keysOf(
  text: string,
  words: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  return (
    words.get(fold(text)) ?? words.get(fold(text.replace(/\s*[(（][^()（）]*[)）][\s:：]*$/, '')))
  )
}

/** `Order ID: # 123` and `Order ID # 123`; the label may not be longer than a label is. */
function splitAtColon(text: string): { label: string; rest: string } | undefined {
  const at = text.slice(0, MAX_LABEL + 1).search(/[:：#]/)
  if (at <= 0) return undefined
  const rest = text.slice(at + 1).replace(/^[\s:：#]+/, '')
  return rest ? { label: text.slice(0, at), rest } : undefined
}

/** A label whose words are spread over small children (`Sales tax<sup>*</sup>`). */
function composite(
  element: Element,
  words: ReadonlyMap<string, readonly string[]>,
): { keys: readonly string[]; element: Element } | undefined {
  const parent = element.childElementCount > 0 ? element : element.parentElement
  if (!parent || parent.childNodes.length > 4) return undefined
  const text = parent.textContent
  if (text.length > MAX_LABEL * 2) return undefined
  const keys = words.get(fold(text))
  return keys ? { keys, element: parent } : undefined
}
