import { newSigningKey } from '#lib/evidence/keys.ts'
import type { Signer } from '#lib/evidence/signature.ts'
import type { AmendsDb } from './db.ts'
import type { KeyRow, SigningKeyRow } from './rows.ts'
import { writing } from './writing.ts'

/**
 * The key that signs here, made when there is none: on a new device, or where the browser lost it.
 * The chain goes on under the new one; what the old one signed is still checked by its public half.
 */
export async function signerOf(db: AmendsDb): Promise<Signer> {
  const { id, privateKey } = (await inUse(db)) ?? (await newKey(db))
  if (privateKey === null) throw new Error('A key in use has its private half')
  return { kid: id, key: privateKey }
}

async function inUse(db: AmendsDb): Promise<SigningKeyRow | undefined> {
  return (await db.keys.toArray()).find(isInUse)
}

function isInUse(row: KeyRow): row is SigningKeyRow {
  return row.kind === 'signing' && row.retiredAt === null && row.privateKey !== null
}

/** Two windows may make one at once: the first that is written signs for both. */
async function newKey(db: AmendsDb): Promise<SigningKeyRow> {
  const { card, privateKey } = await newSigningKey(Temporal.Now.instant().toString())
  return writing(db, [db.keys], async () => {
    const there = await inUse(db)
    if (there) return there
    const row: SigningKeyRow = { ...card, kind: 'signing', privateKey }
    await db.keys.add(row)
    return row
  })
}

/** All signing keys that are known here, with what is said of them. */
export async function signingKeys(db: AmendsDb): Promise<SigningKeyRow[]> {
  return (await db.keys.toArray()).filter((row) => row.kind === 'signing')
}
