import type { Reading } from '../order/schema.ts'
import { readPage } from './read-page.ts'
import type { ReaderSpec } from './spec.ts'

/** More than any page shows; a person who pastes more has pasted something else. */
const MAX_PASTED = 500_000

/**
 * Reads a page's text that a person copied and pasted, by the labels of the page at that address:
 * where the page itself cannot be read any more, its words still can. `newDocument` gives an empty
 * document without scripts (`document.implementation.createHTMLDocument`).
 */
export function readText(
  text: string,
  url: URL,
  spec: ReaderSpec,
  newDocument: () => Document,
): Reading {
  const document = newDocument()
  document.body.replaceChildren(...blocksOf(text.slice(0, MAX_PASTED), document))
  return readPage(document, url, spec, { isPasted: true })
}

/** One block for each line; lines with tabs are rows of a table, as browsers copy them. */
function blocksOf(text: string, document: Document): readonly Element[] {
  const blocks: Element[] = []
  let table: Element | undefined
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const cells = line.split('\t').filter((cell) => cell.trim() !== '')
    if (cells.length < 2) {
      table = undefined
      blocks.push(withText('div', line, document))
      continue
    }
    if (!table) blocks.push((table = document.createElement('table')))
    const row = document.createElement('tr')
    row.append(...cells.map((cell) => withText('td', cell, document)))
    table.append(row)
  }
  return blocks
}

function withText(tag: string, text: string, document: Document): Element {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
