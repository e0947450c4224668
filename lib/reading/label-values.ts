import type { LabelHit, LabelIndex } from './labels.ts'
import { isElement, lastOfText, wholeText } from './nodes.ts'
import { clean, fold, MAX_FOLDED } from './text.ts'
import { isAction } from './values/actions.ts'
import { isFigureSeam } from './values/figure-seam.ts'

/** A place where a label's value may stand. */
export type ValuePlace = { readonly raw: string; readonly element: Element }

/** The visible texts of elements. */
export type TextSource = {
  readonly seenTextOf: (element: Element) => string
  readonly startOf: (element: Element, limit: number) => string
}

const MAX_CLIMB = 4
/** A longer cell is no cell of label and value, it is where the page is laid out. */
const MAX_CELL = 100

/** Where the value of a label stands: the first place that holds a text, or none. */
export function valuePlaces(hit: LabelHit, index: LabelIndex, texts: TextSource): ValuePlace[] {
  if (hit.inline !== undefined) return [{ raw: hit.inline, element: hit.element }]
  const cell = hit.element.closest('td, th')
  if (cell && texts.startOf(cell, 2 * MAX_CELL).length < MAX_CELL) {
    const inCell = beside(hit, cell, index, texts)
    // Behind other words in its cell, a label speaks of nothing beside the cell.
    const isFirst = fold(texts.startOf(cell, 2 * MAX_CELL)).startsWith(labelOf(hit, texts))
    return inCell.length || !isFirst ? inCell : fromNextCell(cell, index, texts)
  }
  const term = hit.element.closest('dt')
  if (term) return fromTerm(term, texts)
  return beside(hit, null, index, texts)
}

/** All of a term's descriptions, each a candidate of its own. */
function fromTerm(term: Element, texts: TextSource): ValuePlace[] {
  const places: ValuePlace[] = []
  for (
    let next = term.nextElementSibling;
    next && next.localName !== 'dt';
    next = next.nextElementSibling
  ) {
    const raw = next.localName === 'dd' ? texts.seenTextOf(next) : ''
    if (raw) places.push({ raw, element: next })
  }
  return places.slice(0, 1)
}

function fromNextCell(cell: Element, index: LabelIndex, texts: TextSource): ValuePlace[] {
  const next = cell.nextElementSibling
  // A row of headings has labels on both sides: its values are below, not beside.
  if (!next || cell.closest('thead') || next.localName === 'th') return []
  const raw = texts.seenTextOf(next)
  return raw && !index.isLabel(raw) ? [{ raw, element: next }] : []
}

/** The next text beside the label, climbing while the label is all that its parent shows. */
function beside(
  hit: LabelHit,
  stop: Element | null,
  index: LabelIndex,
  texts: TextSource,
): ValuePlace[] {
  const label = labelOf(hit, texts)
  let node = hit.node
  for (let climb = 0; climb < MAX_CLIMB; climb++) {
    const place = nextText(node, texts)
    // What stands there may be the rest of a longer label: `<b>Reason</b> for dispute`.
    if (place) return [place.raw, `${label} ${place.raw}`].some(index.isLabel) ? [] : [place]
    const parent = node.parentElement
    if (!parent || parent === stop || !isOnly(label, texts.startOf(parent, 2 * MAX_FOLDED)))
      return []
    node = parent
  }
  return []
}

function labelOf({ node }: LabelHit, texts: TextSource): string {
  return fold(isElement(node) ? texts.seenTextOf(node) : (node.nodeValue ?? ''))
}

/** Whether a text is a label and perhaps the sign of a help behind it. */
function isOnly(label: string, text: string): boolean {
  const folded = fold(text)
  const rest = folded.startsWith(label) ? withoutSeparator(folded.slice(label.length)) : folded
  return rest === '' || isAction(rest)
}

/** Without the sign that parts label and value; a minus before a figure belongs to the value. */
function withoutSeparator(text: string): string {
  return text.replace(/^(?:[\s:：|·]|[-–](?=\s|$))+/, '')
}

/** The first following sibling that shows a text. */
function nextText(node: Node, texts: TextSource): ValuePlace | undefined {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    const raw = isElement(next) ? texts.seenTextOf(next) : clean(wholeText(next))
    const shown = withoutSeparator(raw)
    const element = isElement(next) ? next : node.parentElement
    if (shown && element && !isAction(shown))
      return { raw: withFigures(shown, next, texts), element }
  }
  return undefined
}

/** An amount may go on in the next element: `$12` and `.99`. */
function withFigures(first: string, node: Node, texts: TextSource): string {
  let shown = first
  let next = afterText(node)
  // No recursion: a page may have as many of them as it likes.
  while (next) {
    const more = isElement(next) ? texts.seenTextOf(next) : wholeText(next)
    if (!isFigureSeam(shown, more)) break
    shown += clean(more)
    next = afterText(next)
  }
  return shown
}

function afterText(node: Node): ChildNode | null {
  return (isElement(node) ? node : lastOfText(node)).nextSibling
}
