import { describe, expect, it } from 'vitest'
import { hideableIn, planExport } from '#lib/evidence/export/plan.ts'
import { reportBody, documentOf } from '#lib/evidence/export/report.ts'
import { toHtml } from '#lib/evidence/export/html-tree.ts'
import { custody } from '#lib/i18n/en/custody.ts'
import { words } from '#lib/i18n/rooms/export-en.ts'
import { createTranslator } from '#lib/i18n/translator.ts'
import { exportProfilesOf } from '#lib/marketplaces/export-profiles.ts'
import { fitText } from '#lib/evidence/export/fit-text.ts'
import { storedCase } from './stored-case.ts'

const say = createTranslator('en', words)

describe('a plan of an export', () => {
  it('says what decides first, with sources', async () => {
    const plan = planExport(await storedCase(), [], 'UTC', say)
    const { text } = fitText(plan?.statements ?? [], 1_000, (count) => say('doc.more', { count }))
    expect(text.split('\n')[0]).toBe(
      '2026-11-18 10:42 Delivered: Delivered, front door, Tucson, AZ. [www.ebay.com, read 2026-11-24]',
    )
    expect(text).toContain('We answered: “We are sorry to hear that.')
    expect(text.length).toBeLessThanOrEqual(1_000)
  })

  it('draws the parcel before the chat, each with the digest of its original', async () => {
    const stored = await storedCase()
    const plan = planExport(stored, [], 'UTC', say)
    expect(plan?.exhibits.map(({ id, digest }) => [id, digest])).toEqual([
      ['parcel-1', stored.entries[1]?.hash],
      ['chat-1', stored.entries[1]?.hash],
    ])
  })

  it('holds nothing of a hidden name: not in text, pictures or the pack', async () => {
    const stored = await storedCase()
    const hidden = hideableIn(stored).filter(({ kind }) => kind === 'name')
    const plan = planExport(stored, hidden, 'UTC', say)
    const opened = (plan?.disclosures ?? []).map(({ encoded }) =>
      Buffer.from(encoded, 'base64url').toString(),
    )
    const all = JSON.stringify([plan?.statements, plan?.exhibits, opened])
    expect(hidden.map(({ text }) => text)).toEqual(['Mara Kestrel'])
    expect(all).not.toContain('Kestrel')
    expect(all).toContain('█████')
    expect(plan?.besides).toBeGreaterThan(0)
  })

  it('stays readable when everything is hidden', async () => {
    const stored = await storedCase()
    const plan = planExport(stored, hideableIn(stored), 'UTC', say)
    expect(plan?.disclosures).toEqual([])
    expect(plan?.shown.entries).toHaveLength(stored.entries.length)
    expect(plan?.exhibits.find(({ kind }) => kind === 'chat')?.rows[0]?.text).toBe(
      '█████ (hidden in this copy)',
    )
  })

  it('writes page text into the report as text, never as markup', async () => {
    const plan = planExport(await storedCase('<img src=x onerror=alert(1)>'), [], 'UTC', say)
    const body = reportBody(
      {
        subject: 'ebay',
        madeAt: '2026-11-25T07:00:00Z',
        version: '0.1.0',
        statements: plan?.statements.map(({ variants }) => variants.at(-1) ?? '') ?? [],
        exhibits: plan?.exhibits ?? [],
        pictureOf: () => undefined,
        entries:
          plan?.shown.entries.map(({ seq, at, hash, body: { kind } }) => ({
            seq,
            at,
            hash,
            kind,
          })) ?? [],
      },
      say,
    )
    const html = toHtml(documentOf('Report', 'en', body))
    expect(html).not.toContain('<img src=x')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).toContain("default-src 'none'")
  })
})

describe('profiles', () => {
  it.each(['ebay', 'amazon', 'aliexpress'])('of %s end with the one for people', (marketplace) => {
    const profiles = exportProfilesOf(marketplace)
    expect(profiles.at(-1)?.id).toBe('everything')
    for (const { id, source, checkedOn } of profiles) {
      expect(custody).toHaveProperty([`custody.profile.${id}`])
      expect(source).not.toBe('')
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('of the payment dispute has the limits of its form', () => {
    expect(exportProfilesOf('ebay')[0]).toMatchObject({
      text: { limit: 1_000 },
      files: { count: 5, totalBytes: 1_750_000 },
    })
  })
})
