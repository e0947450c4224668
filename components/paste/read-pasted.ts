import { readerData, readerFor } from '#lib/marketplaces/registry.ts'
import type { Reading } from '#lib/order/schema.ts'
import { readPage } from '#lib/reading/read-page.ts'
import { linesOf, textReader } from './text-page.ts'

/**
 * Reads a page's pasted text by the labels of its marketplace. Loaded only when somebody pastes: it
 * brings the reading engine and every marketplace's words. The lines stand for a moment in a frame
 * of ours, as bare text: the engine reads only what could be seen.
 */
export function readPasted(text: string, url: string): Reading | undefined {
  const script = readerFor(url)
  if (script === undefined) return undefined
  const frame = document.createElement('iframe')
  frame.tabIndex = -1
  frame.ariaHidden = 'true'
  frame.style.cssText =
    'position:fixed;left:0;top:100vh;width:800px;height:600px;border:0;pointer-events:none;'
  document.body.append(frame)
  try {
    const inner = frame.contentDocument
    if (!inner) return undefined
    for (const cells of linesOf(text)) inner.body.append(lineOf(cells, inner))
    return readPage(inner, new URL(url), textReader(readerData(script)))
  } finally {
    frame.remove()
  }
}

function lineOf(cells: readonly string[], inner: Document): HTMLElement {
  const line = inner.createElement('div')
  for (const cell of cells) {
    const part = inner.createElement(cells.length > 1 ? 'p' : 'span')
    part.textContent = cell
    line.append(part)
  }
  return line
}
