import { addTo } from './add-to.ts'
import { labelWords } from './label-words.ts'
import type { LabelTable } from './spec.ts'
import { silent } from './element-text.ts'
import { isGoingOn, lastOfText, wholeText } from './nodes.ts'
import { remembered } from './remembered.ts'
import { clean, fold } from './text.ts'
import { MAX_LABEL, senseOf, wholeLabel, type SaidText, type TextSense } from './text-index.ts'

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
  said: SaidText,
  table: LabelTable,
  found: Map<string, LabelHit[]>,
  parents: Set<Element>,
): void {
  if (!said.sense.whole && !said.sense.split && !said.sense.starts) return
  const element = said.node.parentElement
  if (!element || silent.has(element.localName) || isGoingOn(said.node)) return
  const { sense, node } = wholeSaid(said, element, table)
  if (sense.split) {
    add(sense.split.keys, { element, node, inline: sense.split.rest }, found)
    return
  }
  // A word that is a label may be the first one of a longer label.
  const mayGoOn = sense.starts || element.childElementCount > 0 || isAmongText(element)
  const spread = mayGoOn ? composite(element, table) : undefined
  if (!spread) {
    if (sense.whole) add(sense.whole, { element, node }, found)
  } else if (!parents.has(spread.element)) {
    parents.add(spread.element)
    add(spread.keys, { element: spread.element, node: spread.element }, found)
  }
}

/** Whether bare text stands right beside an element: `<b>Order</b> total`. */
function isAmongText({ previousSibling, nextSibling }: Element): boolean {
  return Boolean(previousSibling?.nodeValue?.trim() || nextSibling?.nodeValue?.trim())
}

/** What a text says with what goes on behind a comment or a place where the line may break, and what follows it. */
function wholeSaid(
  { node, sense }: SaidText,
  element: Element,
  table: LabelTable,
): { sense: TextSense; node: Node } {
  const last = lastOfText(node)
  if (last === node) return { sense, node }
  const text = wholeText(node)
  const isAll = clean(text) === clean(element.textContent)
  return { sense: senseOf(text, labelWords(table)), node: isAll ? element : last }
}

function add(
  keys: readonly string[],
  hit: Omit<LabelHit, 'key'>,
  found: Map<string, LabelHit[]>,
): void {
  for (const key of keys) addTo(found, key, { key, ...hit })
}

type Spread = { readonly keys: readonly string[]; readonly element: Element }

/** A label whose words are spread over small children (`Sales tax<sup>*</sup>`). */
function composite(element: Element, table: LabelTable): Spread | undefined {
  const own = element.childElementCount > 0 ? spreadIn(element, table) : undefined
  const parent = element.childElementCount > 0 ? null : element.parentElement
  return own ?? (parent ? spreadIn(parent, table) : undefined)
}

function spreadIn(element: Element, table: LabelTable): Spread | undefined {
  if (element.childNodes.length > 4) return undefined
  const text = element.textContent
  if (text.length > MAX_LABEL * 2) return undefined
  const shown = clean(text)
  const keys = wholeLabel(shown, fold(shown), labelWords(table))
  return keys && { keys, element }
}
