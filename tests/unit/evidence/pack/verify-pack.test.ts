import { beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '#lib/evidence/chain.ts'
import { readZip } from '#lib/evidence/pack/read-zip.ts'
import type { PackFault, PackVerdict } from '#lib/evidence/pack/verdict.ts'
import { packLimits, verifyPack } from '#lib/evidence/pack/verify-pack.ts'
import { zipWriter, type NamedBytes } from '#lib/evidence/pack/write-zip.ts'
import { inventedCase, invented, joined, packOf, type InventedCase } from './invented-case.ts'

let sample: InventedCase
let bytes: Uint8Array<ArrayBuffer>
let files: readonly NamedBytes[]

beforeAll(async () => {
  sample = await inventedCase()
  bytes = joined((await packOf(sample)).parts)
  const zip = await readZip(bytes, packLimits)
  files = zip.ok ? zip.files : []
})

function faultsOf(verdict: PackVerdict): readonly PackFault[] {
  return verdict.verdict === 'changed' ? verdict.faults : []
}

/** The pack zipped anew with some of its files changed, in Amends' own form. */
function zipped(change: (file: NamedBytes) => readonly NamedBytes[]): Uint8Array<ArrayBuffer> {
  const zip = zipWriter()
  for (const file of files.flatMap(change)) zip.add(file)
  return joined(zip.finish())
}

const text = (file: NamedBytes): string => new TextDecoder().decode(file.bytes)
const withText = (file: NamedBytes, changed: string): NamedBytes => ({
  name: file.name,
  bytes: new TextEncoder().encode(changed),
})

describe('a pack', () => {
  it('is sound as it was written, and gives back what went in', async () => {
    const verdict = await verifyPack(bytes)
    expect(verdict).toMatchObject({
      verdict: 'sound',
      container: 'as-written',
      signedBy: sample.signer.kid,
      leftOut: { withheld: 0, forgotten: 0, entries: [], files: [] },
    })
    const pack = verdict.verdict === 'sound' ? verdict.pack : undefined
    expect(pack?.entries).toEqual(sample.source.entries)
    expect(pack?.disclosures).toEqual(sample.source.disclosures)
    expect(pack?.files.map(({ sha256 }) => sha256).toSorted()).toEqual(
      [...(sample.source.files as Iterable<{ sha256: string }>)]
        .map(({ sha256 }) => sha256)
        .toSorted(),
    )
  })

  it('is the same bytes for the same case and instant but for signature and salt-free parts', async () => {
    const again = joined((await packOf(sample)).parts)
    expect(again.length).toBe(bytes.length)
  })

  it('holds one folder that a bag has', () => {
    const folders = new Set(files.map(({ name }) => name.split('/')[0]))
    expect([...folders]).toEqual(['amends-ebay-21-14512-87213-2026-11-25'])
    const names = files.map(({ name }) => name.split('/').slice(1).join('/'))
    expect(names).toEqual(
      expect.arrayContaining([
        'bagit.txt',
        'bag-info.txt',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
        'signature.jws',
        'verify.html',
        'data/case.json',
        'data/entries.ndjson',
        'data/sd-jwt/2.txt',
      ]),
    )
  })
})

describe('any bit', () => {
  it('of 2,400 drawn over the whole pack is found when it flips', async () => {
    const total = 2_400
    const stride = bytes.length / total
    const missed: number[] = []
    for (let each = 0; each < total; each++) {
      // One from each stretch, so that every region gets its share; which one is drawn.
      const [a = 0, b = 0, c = 0] = invented(3, each + 7)
      const at = Math.min(bytes.length - 1, Math.floor((each + (a * 256 + b) / 65_536) * stride))
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (c & 7))
      const verdict = await verifyPack(bytes)
      if (verdict.verdict === 'sound') missed.push(at)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (c & 7))
    }
    expect(missed).toEqual([])
    expect((await verifyPack(bytes)).verdict).toBe('sound')
  }, 120_000)

  it('of every header of the container is found', async () => {
    const missed: string[] = []
    const places = headerBytes()
    for (const at of places) {
      for (let bit = 0; bit < 8; bit++) {
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        if ((await readZip(bytes, packLimits).then(isUntouched)) === true)
          missed.push(`${at}.${bit}`)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
      }
    }
    expect(places.length).toBeGreaterThan(2_000)
    expect(missed).toEqual([])
  }, 120_000)
})

function isUntouched(zip: Awaited<ReturnType<typeof readZip>>): boolean {
  return zip.ok && zip.container === 'as-written' && zip.faults.length === 0
}

/** Every place that is no file's content. */
function headerBytes(): readonly number[] {
  const places: number[] = []
  let at = 0
  for (const file of files) {
    const header = 30 + file.name.length
    for (let each = 0; each < header; each++) places.push(at + each)
    at += header + file.bytes.length
  }
  for (; at < bytes.length; at++) places.push(at)
  return places
}

describe('what was changed is named', () => {
  const inFile = (name: string) => (file: NamedBytes) => file.name.endsWith(name)

  it('a value in an entry, by its number', async () => {
    const changed = zipped((file) =>
      inFile('entries.ndjson')(file)
        ? [withText(file, text(file).replace('www.ebay.com', 'www.ebay.org'))]
        : [file],
    )
    expect(faultsOf(await verifyPack(changed))).toEqual(
      expect.arrayContaining([
        { place: 'file', fault: 'changed', name: 'data/entries.ndjson' },
        expect.objectContaining({ place: 'entry', seq: 1 }),
      ]),
    )
  })

  it.each([
    ['dropped', (lines: string[]) => lines.toSpliced(3, 1), 5],
    ['doubled', (lines: string[]) => lines.toSpliced(3, 0, lines[3] ?? ''), 4],
    ['swapped', (lines: string[]) => lines.toSpliced(3, 2, lines[4] ?? '', lines[3] ?? ''), 5],
    ['cut off', (lines: string[]) => lines.slice(0, -1), 10],
  ])('entries %s', async (_, change, seq) => {
    const changed = zipped((file) => {
      if (!inFile('entries.ndjson')(file)) return [file]
      const lines = text(file).split('\n').slice(0, -1)
      return [
        withText(
          file,
          change(lines)
            .map((line) => `${line}\n`)
            .join(''),
        ),
      ]
    })
    const faults = faultsOf(await verifyPack(changed))
    expect(faults.some((fault) => fault.place === 'entry' && fault.seq === seq)).toBe(true)
  })

  it.each([
    ['dropped', (file: NamedBytes) => (/data\/files\//.test(file.name) ? [] : [file]), 'missing'],
    [
      'cut off',
      (file: NamedBytes) =>
        /data\/files\//.test(file.name) ? [{ ...file, bytes: file.bytes.slice(0, -1) }] : [file],
      'changed',
    ],
  ])('a kept file %s, with its entry', async (_, change, fault) => {
    const faults = faultsOf(await verifyPack(zipped(change)))
    expect(faults).toEqual(
      expect.arrayContaining([expect.objectContaining({ place: 'file', fault, seq: 3 })]),
    )
  })

  it('two files swapped', async () => {
    const kept = files.filter(({ name }) => /data\/files\//.test(name))
    const changed = zipped((file) => {
      const at = kept.indexOf(file)
      return at < 0 ? [file] : [{ name: file.name, bytes: kept[1 - at]?.bytes ?? file.bytes }]
    })
    const faults = faultsOf(await verifyPack(changed))
    expect(
      faults.filter(({ place, fault }) => place === 'file' && fault === 'changed').length,
    ).toBeGreaterThan(1)
  })

  it('a file that was put in', async () => {
    const changed = zipped((file) =>
      inFile('case.json')(file)
        ? [file, { ...file, name: file.name.replace('case', 'other') }]
        : [file],
    )
    expect(faultsOf(await verifyPack(changed))).toEqual(
      expect.arrayContaining([{ place: 'file', fault: 'unexpected', name: 'data/other.json' }]),
    )
  })

  it.each([
    ['signature.jws', 'signature'],
    ['manifest-sha256.txt', 'manifest'],
    ['keys.json', 'key'],
    ['disclosures.ndjson', 'disclosure'],
  ])('%s', async (name, place) => {
    const changed = zipped((file) => {
      if (!file.name.endsWith(`/${name}`)) return [file]
      const bytes = file.bytes.slice()
      bytes[60] = (bytes[60] ?? 0) ^ 1
      return [{ ...file, bytes }]
    })
    expect(faultsOf(await verifyPack(changed)).map((fault) => fault.place)).toContain(place)
  })

  it('a pack that somebody changed and hashed anew: the signature no longer fits', async () => {
    const entries = [...sample.source.entries]
    const last = entries.at(-1)
    if (!last) throw new Error('No entry')
    const { hash: _hash, signature, ...rest } = { ...last, at: '2026-11-24T11:00:00Z' }
    entries.splice(-1, 1, { ...rest, hash: hashOf(rest), signature })
    const forged = joined((await packOf(sample, { entries })).parts)
    const faults = faultsOf(await verifyPack(forged))
    expect(faults).toEqual([expect.objectContaining({ seq: last.seq })])
  })
})

describe('what was left out', () => {
  it('of a redacted pack is said, and it is sound', async () => {
    const [first] = sample.source.disclosures
    const disclosures = sample.source.disclosures.slice(1)
    const [file, ...rest] = [
      ...(sample.source.files as Iterable<{
        sha256: string
        type: string
        bytes: Uint8Array<ArrayBuffer>
      }>),
    ]
    const pack = await packOf(sample, {
      disclosures,
      withheld: [first?.digest ?? ''],
      files: rest,
      leftOut: [{ sha256: file?.sha256 ?? '', reason: 'not-redactable' }],
    })
    expect(await verifyPack(joined(pack.parts))).toMatchObject({
      verdict: 'sound',
      leftOut: { withheld: 1, forgotten: 0, entries: [2], files: [{ reason: 'not-redactable' }] },
    })
    expect(new TextDecoder('latin1').decode(joined(pack.parts))).not.toContain(first?.encoded)
  })

  it('before, by forgetting, is counted apart', async () => {
    const pack = await packOf(sample, { disclosures: [] })
    expect(await verifyPack(joined(pack.parts))).toMatchObject({
      verdict: 'sound',
      leftOut: { withheld: 0, forgotten: sample.source.disclosures.length },
    })
  })
})
