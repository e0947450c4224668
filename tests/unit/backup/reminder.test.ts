import { describe, expect, it } from 'vitest'
import { isLongEnough } from '#lib/backup/passphrase.ts'
import { fateOf } from '#lib/backup/plan.ts'
import { backupAge } from '#lib/backup/reminder.ts'

/** When a backup is asked for, which passphrases will do, and what becomes of a case. */

describe('the age of a backup', () => {
  const now = Temporal.Instant.from('2026-11-25T12:00:00Z')

  it.each([
    [undefined, 'none'],
    ['2026-11-25T11:59:00Z', 'fresh'],
    ['2026-11-11T12:00:01Z', 'fresh'],
    ['2026-11-11T12:00:00Z', 'old'],
    // A clock that was set back is no reason to ask.
    ['2026-12-01T00:00:00Z', 'fresh'],
  ])('%s is %s', (savedAt, age) => {
    expect(backupAge(savedAt, now)).toBe(age)
  })
})

it('a passphrase has twelve signs, however they were typed', () => {
  expect(isLongEnough('elevensigns')).toBe(false)
  expect(isLongEnough('twelve signs')).toBe(true)
  // One sign on some keyboards, two on others.
  expect(isLongEnough('elevenségns'.normalize('NFD'))).toBe(false)
})

describe('a case of a backup', () => {
  const given = (...hashes: string[]) => {
    const entry = { caseId: 'c', at: '', kind: 'note', body: {}, digests: [], prev: null }
    const entries = hashes.map((hash, at) => ({
      ...entry,
      id: `${at}`,
      seq: at + 1,
      hash,
      signature: null,
    }))
    return { entries, values: [] }
  }
  const here = (...hashes: string[]) => hashes.map((hash) => ({ hash }))

  it.each([
    ['added', given('a', 'b'), here()],
    ['extended', given('a', 'b'), here('a')],
    ['known', given('a', 'b'), here('a', 'b')],
    ['known', given('a'), here('a', 'b')],
    ['conflict', given('a', 'b'), here('a', 'x')],
    ['conflict', given('a', 'b', 'c'), here('a', 'x')],
    ['conflict', given('a', 'x'), here('a', 'b', 'c')],
  ] as const)('is %s', (fate, backup, standing) => {
    expect(fateOf(backup, standing)).toBe(fate)
  })
})
