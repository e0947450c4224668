import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alwaysOnHosts, alwaysOnIds } from '#lib/marketplaces/always-on.ts'
import { dataSources } from '#lib/marketplaces/data-sources.ts'
import { keptFields } from './kept-fields.ts'

/** `docs/privacy.md` names each address and each field that is copied, and no other. */

const document = readFileSync(new URL('../../../docs/privacy.md', import.meta.url), 'utf8')

/** The table as the document must hold it; `AMENDS_PRINT_LIST=1` prints it. */
function listed(): string {
  return alwaysOnIds
    .map((id) => {
      const rows = dataSources[id].map((source) => {
        const where = source.hosts.length > 5 ? 'the page’s own host' : source.hosts.join(', ')
        const asked = Object.keys(source.asked ?? {}).map((name) => `request: ${name}`)
        return `- **${source.id}**, ${where}, \`${source.path}\`: ${[...asked, ...keptFields(source)].join(', ')}.`
      })
      return [`### ${id}`, '', alwaysOnHosts(id).join(', '), '', ...rows].join('\n')
    })
    .join('\n\n')
}

describe('docs/privacy.md', () => {
  it('lists exactly what is copied', () => {
    if (process.env['AMENDS_PRINT_LIST'] !== undefined) process.stdout.write(`${listed()}\n`)
    const from = document.indexOf('<!-- list -->')
    const to = document.indexOf('<!-- end of list -->')
    expect(from).toBeGreaterThan(0)
    const plain = (text: string) =>
      text
        .replace(/\\([_*])/g, '$1')
        .replace(/\s+/g, ' ')
        .trim()
    expect(plain(document.slice(from + '<!-- list -->'.length, to))).toBe(plain(listed()))
  })

  it('lists no field that would be a token, a street, a telephone number or a mail address', () => {
    expect(listed()).not.toMatch(
      /token|sign\b|cookie|csrf|phone|mobile|street|line1|mail[^N]|digest/i,
    )
  })
})
