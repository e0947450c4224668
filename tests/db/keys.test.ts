import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fromBase64url } from '#lib/evidence/bytes.ts'
import { openLedger } from '#lib/storage/ledger.ts'
import { signingKeys } from '#lib/storage/signing-key.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { verifyCase } from '#lib/storage/verify-case.ts'
import { at, caseOpened, noteOf, pageKept } from './invented.ts'

/** Keys that are lost, made twice, or asked for. */

let store: Store
let count = 0
beforeEach(async () => {
  store = openStore(`keys-${count++}`)
  await openLedger(store).append('c1', [caseOpened(1), pageKept], at)
})
afterEach(() => store.db.delete())

/** Who signed, oldest first. */
async function signers(): Promise<readonly string[]> {
  const entries = await store.db.entries.where({ caseId: 'c1' }).sortBy('seq')
  return entries.flatMap(({ signature }) => {
    const header = fromBase64url(signature?.split('.')[0] ?? '')
    if (signature === null || !header) return []
    const { kid }: { kid: string } = JSON.parse(new TextDecoder().decode(header))
    return [kid]
  })
}

describe('a signing key', () => {
  it('whose private half is lost gives way to a new one, and its signatures are still checked', async () => {
    const [old] = await signingKeys(store.db)
    if (!old) throw new Error('There is one')
    await store.db.keys.put({ ...old, privateKey: null })
    await openLedger(store).append('c1', [noteOf('Two')], at)
    const [first, second] = await signers()
    expect(first).toBe(old.id)
    expect(second).not.toBe(old.id)
    const known = (await signingKeys(store.db)).map(({ id }) => id)
    expect(new Set(known)).toEqual(new Set([first, second]))
    expect(await verifyCase(store, 'c1')).toEqual([])
  })

  it('that is gone as a whole is missed where it signed, and the chain goes on', async () => {
    const [old] = await signingKeys(store.db)
    await store.db.keys.delete(old?.id ?? '')
    await openLedger(store).append('c1', [noteOf('Two')], at)
    expect(await verifyCase(store, 'c1')).toEqual([
      { place: 'signature', fault: 'unknown-key', seq: 2 },
    ])
  })

  it('cannot pass for another: a card with a changed date or name is found', async () => {
    const [card] = await signingKeys(store.db)
    if (!card) throw new Error('There is one')
    const changes = [{ createdAt: '2020-01-01T00:00:00Z' }, { retiredAt: at.toString() }] as const
    for (const change of changes) {
      await store.db.keys.put({ ...card, ...change })
      expect(await verifyCase(store, 'c1')).toEqual([
        { place: 'key', fault: 'changed', name: card.id },
      ])
    }
  })

  it('is made once by two windows at the same time', async () => {
    await store.db.keys.filter(({ kind }) => kind === 'signing').delete()
    const other = openStore(store.db.name)
    await Promise.all([
      openLedger(store).append('c1', [noteOf('Two')], at),
      openLedger(other).append('c2', [caseOpened(2)], at),
    ])
    expect(await signingKeys(store.db)).toHaveLength(1)
    other.db.close()
  })

  it('does not leave the browser', async () => {
    const [key] = await signingKeys(store.db)
    if (!key?.privateKey) throw new Error('It has its private half')
    expect(key.privateKey.extractable).toBe(false)
    for (const form of ['jwk', 'pkcs8'] as const)
      await expect(crypto.subtle.exportKey(form, key.privateKey)).rejects.toThrow()
  })
})

it('the vault’s key stands in no row by itself', async () => {
  const row = await store.db.keys.get('vault')
  if (row?.kind !== 'vault' || row.wrapped.by !== 'device') throw new Error('It is wrapped')
  expect(row.wrapped.key.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('raw', row.wrapped.key)).rejects.toThrow()
  // 32 bytes and the tag of AES-GCM.
  expect(row.wrapped.data).toHaveLength(48)
})
