import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readingSchema, type Reading } from '#lib/order/schema.ts'
import { openPageReader, type PageReader } from '#tests/tools/page-reader.ts'
import { factPaths } from './fact-paths.ts'
import { dataPageNames, pageNames, savedPage, type Expected } from './saved-pages.ts'

let reader: PageReader | undefined

beforeAll(async () => {
  reader = await openPageReader()
})
afterAll(() => reader?.close())

const names = [...pageNames(), ...dataPageNames()]

it('there are saved pages of every marketplace', () => {
  const marketplaces = new Set(names.map((name) => name.split('/')[0]))
  expect([...marketplaces]).toEqual(expect.arrayContaining(['aliexpress', 'amazon', 'ebay']))
})

describe.concurrent('saved pages', () => {
  it.each(names)('%s', async (name) => {
    const saved = savedPage(name)
    expect(saved.expected.proposed, 'compare expected.json with the page, then remove this').toBe(
      undefined,
    )
    const { reading, refused, changedPage } = await open(reader).read(saved)
    expect(problemsOf(reading), 'the reading is of the shape that the extension accepts').toBe('')
    expect(comparable(reading, saved.expected)).toEqual(saved.expected)
    expect(pathsWithoutSource(reading), 'facts without raw text and reader').toEqual([])
    expect(changedPage, 'reading changed the page').toBe(false)
    expect(foreign(refused, saved.html), 'requests that the page did not ask for').toEqual([])
  })
})

function open(opened: PageReader | undefined): PageReader {
  if (opened === undefined) throw new Error('the browser is not open')
  return opened
}

function problemsOf(reading: Reading): string {
  const { error } = readingSchema.safeParse(reading)
  return error === undefined ? '' : z.prettifyError(error)
}

/** The parts of the reading that the expectation speaks of. */
function comparable(reading: Reading, expected: Expected): Partial<Reading> {
  const { outcome, marketplace, page, facts } = reading
  return {
    outcome,
    marketplace,
    page,
    facts,
    ...(expected.locale === undefined ? {} : { locale: reading.locale ?? '' }),
    ...(expected.missing === undefined ? {} : { missing: reading.missing }),
    ...(expected.conflicts === undefined ? {} : { conflicts: reading.conflicts }),
    ...(expected.rows === undefined ? {} : { rows: reading.rows ?? [] }),
  }
}

function pathsWithoutSource({ facts, sources }: Reading): readonly string[] {
  return factPaths(facts).filter((path) => {
    const source = sources[path]
    return source === undefined || source.raw.trim() === '' || source.reader === ''
  })
}

/** Requests whose address does not stand in the page's own text. */
function foreign(refused: readonly string[], html: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(html).replaceAll('&amp;', '&')
  return refused.filter((address) => {
    const { pathname, search } = new URL(address)
    return !text.includes(decodeURI(pathname) + search) && !text.includes(pathname + search)
  })
}
