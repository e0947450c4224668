import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factPaths } from '#tests/pages/fact-paths.ts'
import { pageNames, savedPage } from '#tests/pages/saved-pages.ts'
import { openPageReader, type PageReader } from '#tests/tools/page-reader.ts'
import { openSampleMaker, type MadeSample, type SampleMaker } from './sample-page.ts'

let maker: SampleMaker | undefined
let reader: PageReader | undefined

beforeAll(async () => {
  maker = await openSampleMaker()
  reader = await openPageReader()
})
afterAll(async () => {
  await maker?.close()
  await reader?.close()
})

const planted = {
  url: 'https://www.ebay.com/mesh/ord/details?orderid=27-71120-40055&tok=zqtokenvalue77',
  html: readFileSync(join(import.meta.dirname, 'planted.html')),
}
const personal = [
  'Wilhelmina',
  'Okoronkwo',
  'wilma',
  'okoro9',
  'Kittlemouth',
  'Farthingale',
  'Crescent',
  'Quillfeather',
  'Bartholomew',
  'Harlequin',
  'Cushion',
  'neighbour',
  'zqtoken',
  '71120',
  '40055',
  '04619',
  '83117',
  '8317',
  '555',
  '4,318',
  '36208012345678901',
  '304455001199',
  '9400136',
]

describe('a sample of a page with planted words', () => {
  let sample: MadeSample
  beforeAll(async () => {
    sample = await open(maker).make(planted)
  })

  it.each(personal)('holds no %s', (word) => {
    const all = `${sample.html} ${sample.url} ${sample.title} ${decodeURIComponent(sample.url)}`
    expect(all.toLowerCase()).not.toContain(word.toLowerCase())
  })

  it('keeps structure, labels, days, signs and state', () => {
    const kept = [
      '<h1>Order details</h1>',
      '<span>Order number</span>',
      'Dec 18, 2026',
      'United States',
    ]
    for (const part of kept) expect(sample.html).toContain(part)
    expect(sample.html).toMatch(/<span>\$\d,\d{3}\.\d{2}<\/span>/)
    expect(sample.html).toMatch(/<span>\d{2}-\d{5}-\d{5}<\/span>/)
    expect(sample.html).toContain('data-test-id="order-page"')
    expect(sample.html).toContain('<template shadowrootmode="open">')
    expect(sample.html).toContain('"_type":"OrderInfoModule"')
    expect(sample.html).toMatch(/style="display:none">\p{L}+ \p{L}+/u)
  })

  it('replaces the same by the same', () => {
    const shown = /<span>(\d{2}-\d{5}-\d{5})<\/span>/.exec(sample.html)?.[1] ?? 'none'
    expect(sample.html).toContain(`data-order="${shown}"`)
    expect(sample.html).toContain(`"value":"${shown}"`)
    expect(sample.url).toContain(shown)
    const [, path, text] = /\/usr\/([^?"]+)[^>]*>([^<]+)</.exec(sample.html) ?? []
    expect(path).toBe(text)
  })

  it('counts what was replaced and leaves the page alone', () => {
    expect(sample.changedPage).toBe(false)
    expect(sample.replaced).toMatchObject({ emails: 1 })
    expect(sample.replaced['words']).toBeGreaterThan(8)
  })

  it('is another one with another secret', async () => {
    const other = await open(maker).make(planted, 'another')
    expect(other.html).not.toBe(sample.html)
  })
})

/** Every eighth page that shows facts: all marketplaces, most kinds. */
const names = pageNames()
  .filter((name) => factPaths(savedPage(name).expected.facts).filter(Boolean).length > 4)
  .filter((_, index) => index % 8 === 0)
  // Its number stands only in a link to another site, and no sample keeps one.
  .filter((name) => name !== 'ebay/tracking--gb-carrier-link')

describe('samples of saved pages', () => {
  const kept = { right: 0, of: 0 }

  it.each(names)('%s: the same kind of page, no value of the original', async (name) => {
    const saved = savedPage(name)
    const sample = await open(maker).make(saved)
    const html = new TextEncoder().encode(sample.html)
    const { reading } = await open(reader).read({ url: sample.url, html, settle: 300 })
    expect([reading.outcome, reading.page]).toEqual(['ready', saved.expected.page])
    const [wanted, given] = [factPaths(saved.expected.facts), factPaths(reading.facts)]
    kept.right += wanted.filter((path) => given.includes(path)).length
    kept.of += wanted.length
    for (const value of telling(saved.expected.facts)) expect(sample.html).not.toContain(value)
  })

  it('are read to nearly all the facts of the originals', () => {
    expect(kept.right / kept.of).toBeGreaterThan(0.85)
  })
})

/** What would tell who is meant: names, ids, numbers of parcels, texts of messages. */
function telling(facts: ReturnType<typeof savedPage>['expected']['facts']): readonly string[] {
  const { order, buyer, dispute, shipments = [], messages = [] } = facts
  const texts = [
    order?.id,
    buyer?.name,
    buyer?.username,
    buyer?.postalCode,
    dispute?.id,
    dispute?.buyerComment,
  ]
  const lists = [
    ...shipments.map((each) => each.trackingNumber),
    ...messages.map((each) => each.body),
  ]
  return [...texts, ...lists].filter((text) => text !== undefined).filter((text) => text.length > 5)
}

function open<T>(opened: T | undefined): T {
  if (opened === undefined) throw new Error('the browser is not open')
  return opened
}
