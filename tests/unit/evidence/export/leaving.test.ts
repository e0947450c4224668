import { describe, expect, it } from 'vitest'
import { exported, redacted } from '#lib/casebook/custody.ts'
import { hiddenPaths } from '#lib/evidence/export/hidden-paths.ts'
import { leftOutOf, originalsOf } from '#lib/evidence/export/originals.ts'
import { hideableIn, planExport, type StoredEvidence } from '#lib/evidence/export/plan.ts'
import { words } from '#lib/i18n/rooms/export-en.ts'
import { createTranslator } from '#lib/i18n/translator.ts'
import { storedCase } from './stored-case.ts'

const say = createTranslator('en', words)

describe('what stays out', () => {
  it('is named by its path and entry, never by its value', async () => {
    const stored = await storedCase()
    const hidden = hideableIn(stored).filter(({ kind }) => kind === 'name')
    const plan = planExport(stored, hidden, 'UTC', say)
    const paths = hiddenPaths(stored, plan?.withheld ?? [])
    expect(paths).toContainEqual({ path: 'reading.facts.buyer.name', entries: [2] })
    // The reply and the title name the buyer, too.
    expect(paths).toContainEqual({ path: 'text', entries: [3] })
    expect(paths).toContainEqual({ path: 'title', entries: [2] })
    expect(JSON.stringify(paths)).not.toContain('Kestrel')
    const entry = { kind: 'redacted', profile: 'ebay.message', hidden: paths }
    expect(redacted.safeParse(entry).success).toBe(true)
  })

  it('is nothing where nothing is hidden', async () => {
    expect(hiddenPaths(await storedCase(), [])).toEqual([])
  })
})

const [photo, page, lost, old] = ['A', 'B', 'C', 'D'].map((letter) => letter.repeat(43))

function kept(seq: number, sha256 = '', role = 'attachment') {
  const body = { kind: 'file-kept', role, sha256, size: 3, type: 'image/png' }
  const link = { id: `entry-${seq}`, caseId: 'c', seq, at: '2026-11-24T10:00:00Z' }
  return { ...link, kind: 'file-kept', body, digests: [], prev: null, hash: '', signature: null }
}

const withFiles: StoredEvidence = {
  entries: [
    kept(1, old),
    { ...kept(2), kind: 'forgotten', body: { kind: 'forgotten', why: 'agent', upTo: 1 } },
    kept(3, photo),
    kept(4, page, 'screenshot'),
    kept(5, lost),
    kept(6, photo),
  ],
  disclosures: [],
  damaged: 0,
  files: [photo, page].map((sha256 = '') => ({ sha256, type: 'image/png', size: 3 })),
}

describe('original files', () => {
  it('are listed once each, with why one is not here', () => {
    const all = originalsOf(withFiles)
    expect(all.map(({ sha256, isPage, gone }) => [sha256, isPage, gone])).toEqual([
      [old, false, 'forgotten'],
      [photo, false, undefined],
      [page, true, undefined],
      [lost, false, 'lost'],
    ])
  })

  it('that stay out are said to, each with why', () => {
    expect(leftOutOf(originalsOf(withFiles), new Set([lost ?? '']))).toEqual([
      { sha256: old, reason: 'forgotten' },
      { sha256: photo, reason: 'not-chosen' },
      { sha256: page, reason: 'not-redactable' },
      { sha256: lost, reason: 'lost' },
    ])
  })
})

it('an entry of an export names a pack by its whole digest or not at all', () => {
  const entry = { kind: 'exported', profile: 'everything', form: 'pack', files: 1, bytes: 10 }
  expect(exported.safeParse(entry).success).toBe(true)
  expect(exported.safeParse({ ...entry, pack: 'ab'.repeat(32) }).success).toBe(true)
  expect(exported.safeParse({ ...entry, pack: 'ab' }).success).toBe(false)
  expect(exported.safeParse({ ...entry, to: 'buyer' }).success).toBe(false)
})
