import { sha256Of } from '#lib/evidence/bytes.ts'
import { hashOf } from '#lib/evidence/chain.ts'
import { separate } from '#lib/evidence/disclosure.ts'
import { makeCasePack } from '#lib/evidence/export/make-case-pack.ts'
import { makePictures } from '#lib/evidence/export/make-files.ts'
import { hideableIn, planExport, type StoredEvidence } from '#lib/evidence/export/plan.ts'
import { newSigningKey } from '#lib/evidence/keys.ts'
import type { PackDisclosure, PackEntry, PackFile } from '#lib/evidence/pack/contents.ts'
import { verifyPack } from '#lib/evidence/pack/verify-pack.ts'
import { personalIn } from '#lib/evidence/personal.ts'
import { signBatch } from '#lib/evidence/signature.ts'
import { words } from '#lib/i18n/rooms/export-en.ts'
import { createTranslator } from '#lib/i18n/translator.ts'

/** Builds packs of an invented case in the page: what it takes, how often it says how far it is, how soon it stops. */

export type PackTiming = {
  /** Milliseconds of each whole build: pictures drawn, encoded, hashed, signed, zipped. */
  readonly builds: readonly number[]
  readonly bytes: number
  /** How often progress was told in the last build. */
  readonly told: number
  /** Milliseconds from cancelling in the middle until nothing goes on. */
  readonly cancelled: number
  readonly verdict: string
}

const say = createTranslator('en', words)
const madeAt = '2026-11-25T07:00:00Z'

/** A photograph that does not compress away: 1,600 × 1,200. */
async function photograph(seed: number): Promise<PackFile> {
  const canvas = new OffscreenCanvas(1_600, 1_200)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws no canvas')
  for (let i = 0; i < 3_000; i++) {
    const at = (i * 7_919 + seed * 104_729) % 1_920_000
    context.fillStyle = `hsl(${(i * seed) % 360} 60% ${20 + (i % 60)}%)`
    context.fillRect(at % 1_600, at / 1_600, 30 + (i % 90), 20 + (i % 70))
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return { sha256: await sha256Of(bytes), type: 'image/jpeg', bytes }
}

function bodiesOf(files: readonly PackFile[], items: number): readonly { kind: string }[] {
  const opened = {
    kind: 'case-opened',
    key: 'ebay:order:21-14512-87213',
    marketplace: 'ebay',
    site: 'www.ebay.com',
  }
  const page = {
    kind: 'reading-kept',
    url: 'https://www.ebay.com/mesh/ord/details?orderid=21-14512-87213',
    title: 'Order details',
    readAt: '2026-11-24T10:00:00Z',
    readerVersion: '0.1.0',
    page: 'order',
    reading: {
      outcome: 'ready',
      marketplace: 'ebay',
      page: 'order',
      site: 'www.ebay.com',
      facts: {
        order: { id: '21-14512-87213', placedAt: '2026-11-09' },
        buyer: { name: 'Mara Kestrel' },
        messages: Array.from({ length: 30 }, (_, i) => ({
          from: i % 2 === 0 ? 'buyer' : 'seller',
          at: `2026-11-20T08:${String(i).padStart(2, '0')}:00`,
          body: `Message ${i}: the cups are broken, 杯子碎了, чашки разбиты, الأكواب مكسورة 🫖.`,
        })),
        shipments: [
          {
            carrier: 'USPS',
            trackingNumber: '9400100000000000000000',
            events: Array.from({ length: 20 }, (_, i) => ({
              at: `2026-11-${String(10 + (i >> 1)).padStart(2, '0')}T10:42:00`,
              status: `Scan ${i}`,
              place: 'Tucson, AZ',
            })),
          },
        ],
      },
      sources: {},
      missing: [],
      conflicts: [],
    },
  }
  const kept = files.map(({ sha256, type, bytes }, i) => ({
    kind: 'file-kept',
    role: 'attachment',
    sha256,
    size: bytes.length,
    type,
    name: `photo-${i}.jpg`,
    how: 'dropped',
    takenAt: madeAt,
    zone: 'UTC',
    version: '0.1.0',
    browser: 'bench',
  }))
  const notes = Array.from({ length: Math.max(0, items - kept.length - 2) }, (_, i) => ({
    kind: 'note',
    text: `Note ${i}: she called and keeps the two that are whole.`,
  }))
  return [opened, page, ...kept, ...notes]
}

async function invented(files: readonly PackFile[], items: number) {
  const { card, privateKey } = await newSigningKey(madeAt)
  const signer = { kid: card.id, key: privateKey }
  const [entries, disclosures]: [PackEntry[], PackDisclosure[]] = [[], []]
  let prev: string | null = null
  for (const [at, given] of bodiesOf(files, items).entries()) {
    const { body, disclosures: taken } = separate(given, personalIn(given))
    const id = crypto.randomUUID()
    const digests = taken.map(({ digest }) => digest).toSorted()
    const link = { id, caseId: 'bench', seq: at + 1, at: madeAt, kind: given.kind, body }
    const unhashed = { ...link, digests, prev }
    prev = hashOf(unhashed)
    const entry = { ...unhashed, hash: prev }
    entries.push({ ...entry, signature: await signBatch([entry], signer) })
    disclosures.push(...taken.map((each) => ({ ...each, entryId: id })))
  }
  const stored: StoredEvidence = {
    entries,
    disclosures,
    damaged: 0,
    files: files.map(({ sha256, type, bytes }) => ({ sha256, type, size: bytes.length })),
  }
  return { stored, signer, key: card }
}

async function timePack(items: number, images: number, times: number): Promise<PackTiming> {
  const files: PackFile[] = []
  for (let seed = 1; seed <= images; seed++) files.push(await photograph(seed))
  const { stored, signer, key } = await invented(files, items)
  const byDigest = new Map(files.map((file) => [file.sha256, file.bytes]))
  const original = async (sha256: string) => byDigest.get(sha256)
  let told = 0
  const build = async (signal: AbortSignal) => {
    told = 0
    const onProgress = () => void told++
    const hidden = hideableIn(stored).filter(({ kind }) => kind === 'name')
    const plan = planExport(stored, hidden, 'UTC', say)
    if (!plan) throw new Error('The case cannot be read')
    const { exhibits } = plan
    const pictures = await makePictures(exhibits, {
      budget: null,
      type: 'image/jpeg',
      say,
      original: async (sha256) => {
        const bytes = await original(sha256)
        return bytes && new Blob([bytes])
      },
      onProgress,
      signal,
    })
    if (!pictures) throw new Error('There is no limit to fit')
    const { id, createdAt, retiredAt, publicJwk } = key
    return makeCasePack(
      {
        record: plan.shown.record,
        stored,
        plan,
        originals: new Set(byDigest.keys()),
        exhibits,
        pictures,
        text: 'Chronology',
      },
      {
        profile: 'everything',
        madeAt,
        version: '0.1.0',
        verifier: '<!doctype html>',
        signer,
        keys: [{ id, createdAt, retiredAt, publicJwk }],
        original,
        say,
        language: 'en',
        onProgress,
        signal,
      },
    )
  }
  const builds: number[] = []
  let bytes = new Uint8Array()
  for (let i = 0; i < times; i++) {
    const from = performance.now()
    const pack = await build(new AbortController().signal)
    builds.push(performance.now() - from)
    bytes = new Uint8Array(await new Blob([...pack.parts]).arrayBuffer())
  }
  const tellings = told
  const controller = new AbortController()
  const stopped = build(controller.signal).then(
    () => 'built',
    () => 'stopped',
  )
  await new Promise((done) => setTimeout(done, Math.min(...builds) / 3))
  const from = performance.now()
  controller.abort()
  const end = await stopped
  const cancelled = performance.now() - from
  const { verdict } = await verifyPack(bytes)
  return { builds, bytes: bytes.length, told: tellings, cancelled, verdict: `${verdict}, ${end}` }
}

/** For looking at: the exhibits as the form gets them, as data addresses. */
async function drawAll(): Promise<readonly string[]> {
  const files = [await photograph(3)]
  const { stored } = await invented(files, 10)
  const plan = planExport(stored, [], 'UTC', say)
  const pictures = await makePictures(plan?.exhibits ?? [], {
    budget: null,
    type: 'image/jpeg',
    say,
    original: async () => files[0] && new Blob([files[0].bytes]),
  })
  const all = pictures ?? []
  return Promise.all(
    all.map(async ({ blob }) => new Uint8Array(await blob.arrayBuffer()).toBase64()),
  )
}

Object.assign(globalThis, { amendsPack: timePack, amendsDraw: drawAll })
