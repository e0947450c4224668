import { BlobReader, BlobWriter, Uint8ArrayReader, ZipReader, ZipWriter } from '@zip.js/zip.js'
import { describe, expect, it } from 'vitest'
import { crc32 } from '#lib/evidence/pack/crc32.ts'
import { readZip } from '#lib/evidence/pack/read-zip.ts'
import { verifyPack } from '#lib/evidence/pack/verify-pack.ts'
import { zipWriter } from '#lib/evidence/pack/write-zip.ts'
import { centralHeader, endHeader, localHeader } from '#lib/evidence/pack/zip-headers.ts'
import { invented, inventedCase, joined, packOf } from './invented-case.ts'

const limits = { bytes: 1_000_000, files: 100 }
const utf8 = (text: string) => new TextEncoder().encode(text)

function zipOf(files: readonly (readonly [name: string, text: string])[]) {
  const zip = zipWriter()
  for (const [name, text] of files) zip.add({ name, bytes: utf8(text) })
  return joined(zip.finish())
}

/** All files of a pack, packed by another library. */
async function rezipped(bytes: Uint8Array<ArrayBuffer>, level: number, prefix = '') {
  const zip = await readZip(bytes, { bytes: 100_000_000, files: 10_000 })
  if (!zip.ok) throw new Error(zip.code)
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    useWebWorkers: false,
    keepOrder: true,
    level,
  })
  for (const { name, bytes: content } of zip.files) {
    await writer.add(prefix + name, new Uint8ArrayReader(content))
  }
  return new Uint8Array(await (await writer.close()).arrayBuffer())
}

describe('a ZIP file of ours', () => {
  it('is read by another library', async () => {
    const bytes = zipOf([
      ['a/one.txt', 'one'],
      ['a/two.txt', ''],
    ])
    const reader = new ZipReader(new BlobReader(new Blob([bytes])), { useWebWorkers: false })
    const entries = await reader.getEntries({ strictness: 'strict' })
    expect(entries.map(({ filename, uncompressedSize }) => [filename, uncompressedSize])).toEqual([
      ['a/one.txt', 3],
      ['a/two.txt', 0],
    ])
  })

  it('has the checksum that ZIP defines', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926)
  })
})

describe('a pack that another tool zipped anew', () => {
  it.each([
    ['stored', 0],
    ['deflated', 6],
  ])('%s is sound and said to be so', async (_, level) => {
    const bytes = joined((await packOf(await inventedCase())).parts)
    expect(await verifyPack(await rezipped(bytes, level))).toMatchObject({
      verdict: 'sound',
      container: 'rewrapped',
    })
  })

  it('in a folder more is no pack', async () => {
    const bytes = joined((await packOf(await inventedCase())).parts)
    expect(await verifyPack(await rezipped(bytes, 0, 'more/'))).toMatchObject({
      verdict: 'unreadable',
      code: 'not-a-pack',
    })
  })
})

describe('refused with a code', () => {
  it.each([
    ['../evil.txt'],
    ['a/../evil.txt'],
    ['/etc/passwd'],
    ['C:/evil.txt'],
    ['a\\evil.txt'],
    ['a//b.txt'],
    ['a/./b.txt'],
    ['a/\u202Etxt.exe'],
    ['a/b.txt\u0000.png'],
    [`${'a'.repeat(300)}.txt`],
    [''],
  ])('the path %j', async (name) => {
    expect(await readZip(zipOf([[name, 'x']]), limits)).toMatchObject({
      ok: false,
      code: 'bad-name',
    })
  })

  it.each([
    ['the same name twice', ['a/b.txt', 'a/b.txt']],
    ['names that differ in capitals only', ['a/b.txt', 'a/B.txt']],
  ])('%s', async (_, names) => {
    const bytes = zipOf(names.map((name) => [name, 'x']))
    expect(await readZip(bytes, limits)).toMatchObject({ ok: false, code: 'name-twice' })
  })

  it.each([
    ['nothing', new Uint8Array(0), 'not-a-zip'],
    ['a picture', invented(4_000, 3), 'not-a-zip'],
    ['a file cut off', zipOf([['a/b.txt', 'x'.repeat(400)]]).slice(0, 300), 'torn'],
    ['bytes before the first member', joined([invented(10, 1), zipOf([['a', 'x']])]), 'torn'],
    ['bytes after the end', joined([zipOf([['a', 'x']]), invented(10, 1)]), 'torn'],
    ['a larger file than is taken', new Uint8Array(limits.bytes + 1), 'too-large'],
  ])('%s', async (_, bytes, code) => {
    expect(await readZip(bytes, limits)).toMatchObject({ ok: false, code })
  })

  it('more files than are taken', async () => {
    const many = Array.from({ length: 101 }, (_, at) => [`a/${at}.txt`, 'x'] as const)
    expect(await readZip(zipOf(many), limits)).toMatchObject({ code: 'too-many-files' })
  })

  it('a member that unpacks to more than is taken', async () => {
    const bytes = await deflated(new Uint8Array(5_000_000))
    expect(bytes.length).toBeLessThan(50_000)
    expect(await readZip(bytes, limits)).toMatchObject({ code: 'too-large-unpacked' })
  })

  it('a member that unpacks to more than it says', async () => {
    const bytes = await deflated(new Uint8Array(5_000_000))
    const view = new DataView(bytes.buffer)
    const directory = view.getUint32(bytes.length - 6, true)
    view.setUint32(22, 1_000, true)
    view.setUint32(directory + 24, 1_000, true)
    expect(await readZip(bytes, limits)).toMatchObject({ code: 'too-large-unpacked' })
  })

  it('two members over the same bytes', async () => {
    const one = { name: 'a/1', size: 4, crc: crc32(utf8('abcd')) }
    const two = { ...one, name: 'a/2' }
    const header = localHeader(one)
    const directory = joined([centralHeader(one, 0), centralHeader(two, 0)])
    const end = endHeader(2, directory.length, header.length + 4)
    const bytes = joined([header, utf8('abcd'), directory, end])
    expect(await readZip(bytes, limits)).toMatchObject({ code: 'torn' })
  })
})

/** One member of zeros, packed by hand. */
async function deflated(content: Uint8Array<ArrayBuffer>) {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const packed = new Uint8Array(await new Response(stream).arrayBuffer())
  const member = { name: 'a/zeros', size: content.length, crc: crc32(content) }
  const [local, central] = [localHeader(member), centralHeader(member, 0)]
  for (const [header, at] of [
    [local, 8],
    [central, 10],
  ] as const) {
    const view = new DataView(header.buffer)
    view.setUint16(at, 8, true)
    view.setUint32(at + 10, packed.length, true)
  }
  const end = endHeader(1, central.length, local.length + packed.length)
  return joined([local, packed, central, end])
}
