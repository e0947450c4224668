import { labelWords } from './label-words.ts'
import type { LabelTable } from './spec.ts'
import { silent } from './element-text.ts'
import { wholeText } from './nodes.ts'
import { remembered } from './remembered.ts'
import { clean, fold } from './text.ts'
import { MAX_LABEL, type SaidText } from './text-index.ts'

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

/** Finds all labels among a page's texts once, hidden ones too. */
export function labelIndex(texts: readonly SaidText[], table: LabelTable): LabelIndex {
  const words = labelWords(table)
  const found = new Map<string, LabelHit[]>()
  const parents = new Set<Element>()
  for (const said of texts) addHits(said, table, found, parents)
  return {
    hits: (key) => found.get(key) ?? [],
    isLabel: (text) => words.keysOf(fold(text)) !== undefined,
  }
}

/** The labels that a person gets to see. Few texts are labels, and fewer are wanted: only those are asked about. */
export function seenLabels(index: LabelIndex, isSeen: (element: Element) => boolean): LabelIndex {
  const hits = remembered((key: string) => index.hits(key).filter((hit) => isSeen(hit.element)))
  return { ...index, hits }
}

function addHits(
  { node, sense }: SaidText,
  table: LabelTable,
  found: Map<string, LabelHit[]>,
  parents: Set<Element>,
): void {
  if (!sense.whole && !sense.split && !sense.starts) return
  const element = node.parentElement
  if (!element || silent.has(element.localName)) return
  if (sense.split) {
    add(sense.split.keys, { element, node, inline: goneOn(sense.split.rest, node) }, found)
    return
  }
  // A word that is a label may be the first one of a longer label.
  const spread =
    sense.starts || element.childNodes.length > 1 ? composite(element, table) : undefined
  if (!spread) {
    if (sense.whole) add(sense.whole, { element, node }, found)
  } else if (!parents.has(spread.element)) {
    parents.add(spread.element)
    add(spread.keys, { element: spread.element, node: spread.element }, found)
  }
}

/** A value that goes on behind a comment or a place where the line may break. */
function goneOn(rest: string, node: Text): string {
  const { nextSibling } = node
  if (!nextSibling) return rest
  const gap = /\s$/.test(node.data) ? ' ' : ''
  return clean(rest + gap + wholeText(nextSibling))
}

function add(
  keys: readonly string[],
  hit: Omit<LabelHit, 'key'>,
  found: Map<string, LabelHit[]>,
): void {
  for (const key of keys) {
    const hits = found.get(key)
    if (hits) hits.push({ key, ...hit })
    else found.set(key, [{ key, ...hit }])
  }
}

/** A label whose words are spread over small children (`Sales tax<sup>*</sup>`) or parted by comments. */
function composite(
  element: Element,
  table: LabelTable,
): { keys: readonly string[]; element: Element } | undefined {
  const parent = element.childNodes.length > 1 ? element : element.parentElement
  if (!parent || parent.childNodes.length > 4) return undefined
  const text = parent.textContent
  if (text.length > MAX_LABEL * 2) return undefined
  const keys = labelWords(table).keysOf(fold(text))
  return keys && { keys, element: parent }
}
