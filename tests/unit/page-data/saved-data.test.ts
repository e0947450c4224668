import { describe, expect, it } from 'vitest'
import { pageDataOf, readerData, readerFor } from '#lib/marketplaces/registry.ts'
import type { Reading } from '#lib/order/schema.ts'
import { addressBook } from '#lib/page-data/addresses.ts'
import { copyOf } from '#lib/page-data/copy.ts'
import { withPageData } from '#lib/page-data/with-page-data.ts'
import { parseHints } from '#lib/reading/page-hints.ts'
import { loadValueTables } from '#lib/reading/values/value-tables.ts'
import { dataPageNames, savedPage } from '#tests/pages/saved-pages.ts'

/** The saved pages whose markup nobody can read, without a browser: what their own data alone give. */

describe.each(dataPageNames().filter((name) => !/conflict|other-buyer/.test(name)))(
  '%s',
  (name) => {
    const { url: address, expected, responses = [] } = savedPage(name)
    const url = new URL(address)
    const script = readerFor(address) ?? 'read-carrier'
    const data = { ...readerData(script), pageData: pageDataOf(script) }
    const book = addressBook(data.pageData.sources)
    const copies = responses.flatMap((response, index) => {
      const listed = (['request', 'jsonp', 'socket'] as const)
        .map((way) => book.sourceOf(response.url, address, way))
        .find((each) => each !== undefined)
      const page = url.pathname + url.search + url.hash
      const answered = listed && { url: listed.url, body: response.body, at: index, page }
      return (listed && answered && copyOf(listed.source, answered)) ?? []
    })

    it('gives the expected facts', () => {
      loadValueTables(data.tables)
      const site = data.sites.find(({ host }) => host === url.hostname)
      if (!site) throw new Error(`${url.hostname} is no site of ${script}`)
      const hints = parseHints({ documentElement: { lang: 'en' } } as Document, site, data)
      const { outcome, facts, rows } = withPageData(
        unread(expected.page, url),
        url,
        data,
        copies,
        hints,
      )
      expect({ outcome, facts, rows }).toEqual({
        outcome: expected.outcome,
        facts: expected.facts,
        rows: expected.rows,
      })
    })

    it('keeps nothing that is not listed', () => {
      expect(JSON.stringify(copies)).not.toMatch(
        /not.to.be.kept|not-kept|fileKey|sign=|appKey|Mobile|https:/,
      )
    })
  },
)

function unread(page: Reading['page'], { hostname }: URL): Reading {
  const empty = { facts: {}, sources: {}, missing: [], conflicts: [] }
  return { outcome: 'not-yet', marketplace: 'aliexpress', page, site: hostname, ...empty }
}
