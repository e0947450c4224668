import { valueTables } from '#lib/reading/values/table-data.ts'
import { loadValueTables } from '#lib/reading/values/value-tables.ts'
import { copyPage, serialize } from './copy-page.ts'
import { knownWords } from './known-words.ts'
import { scrubAddress } from './scrub-address.ts'
import { scrubText, type ReplacedKind, type Scrub } from './scrub-text.ts'
import { substituteWith } from './substitute.ts'

/** A scrubbed copy of a page: structure and labels, nothing personal. */
export type PageSample = {
  readonly html: string
  readonly url: string
  readonly title: string
  /** How often each kind of thing was replaced or left out. */
  readonly replaced: Readonly<Partial<Record<ReplacedKind, number>>>
}

/**
 * Writes down the page as the agent sees it, on a copy: the page itself is not changed. `reader` is
 * what the reader is handed, or its label table alone: the words in it are kept, all others are
 * replaced. `secret` makes the substitutes; nobody may learn it.
 */
export function makeSample(
  document: Document,
  address: string,
  reader: unknown,
  secret: string,
): PageSample {
  loadValueTables(valueTables)
  const replaced: Partial<Record<ReplacedKind, number>> = {}
  const scrub: Scrub = {
    known: knownWords(reader),
    substitute: substituteWith(secret),
    count: (kind) => (replaced[kind] = (replaced[kind] ?? 0) + 1),
    language: document.documentElement.lang || 'en',
  }
  const inert = document.implementation.createHTMLDocument('')
  const rules = { scrub, base: address, stateAfter: stateAfter(reader), inert }
  const html = serialize(copyPage(document.documentElement, rules), inert)
  const url = scrubAddress(address, address, scrub)
  return { html, url, title: scrubText(document.title, scrub), replaced }
}

/** Where the reader finds state in scripts, when it was handed whole. */
function stateAfter(reader: unknown): string | undefined {
  const state = member(reader, 'state')
  const after = member(state, 'after')
  return typeof after === 'string' ? after : undefined
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Reflect.get(value, key)
}
