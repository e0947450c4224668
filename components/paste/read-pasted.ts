import { readerData, readerFor } from '#lib/marketplaces/registry.ts'
import type { Reading } from '#lib/order/schema.ts'
import { readText } from '#lib/reading/read-text.ts'
import { textReader } from './text-reader.ts'

/**
 * Reads a page's pasted text by the labels of its marketplace. Loaded only when somebody pastes: it
 * brings the reading engine and every marketplace's words.
 */
export function readPasted(text: string, url: string): Reading | undefined {
  const script = readerFor(url)
  if (script === undefined) return undefined
  const newDocument = () => document.implementation.createHTMLDocument('')
  return readText(text, new URL(url), textReader(readerData(script)), newDocument)
}
