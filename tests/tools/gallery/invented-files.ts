import type { ShownFile } from '#components/panel/services.ts'
import type { FileKept } from '#lib/casebook/files.ts'
import { SNAPSHOT_TYPE, type PageSnapshot, type SnapshotNode } from '#lib/evidence/snapshot/node.ts'

/** Invented files for the gallery: a picture that is drawn here, a page, a text and one that is gone. */

const details = {
  takenAt: '2026-11-24T09:12:31.204Z',
  zone: 'Europe/Berlin',
  clock: { timeOrigin: '2026-11-24T09:04:02.100Z', sinceOrigin: 508_990 },
  version: '0.1.0',
  browser: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/144.0.0.0 Safari/537.36',
  by: 'Ada Brandt',
} as const

const page = {
  url: 'https://www.ebay.com/rtn/Return/ReturnViewDetail?returnId=5012345678',
  title: 'Return details',
} as const

/** Digests by what they stand for. */
const digest = (letter: string) => letter.repeat(43)

export const keptFiles: readonly FileKept[] = [
  {
    kind: 'file-kept',
    role: 'full-page',
    sha256: digest('P'),
    size: 184_220,
    type: 'image/png',
    width: 1_280,
    height: 2_410,
    pieces: 4,
    partial: 'inner-scroll',
    how: 'full-page',
    ...page,
    ...details,
  },
  {
    kind: 'file-kept',
    role: 'page-snapshot',
    sha256: digest('S'),
    size: 61_004,
    type: SNAPSHOT_TYPE,
    how: 'dom',
    ...page,
    ...details,
  },
  {
    kind: 'file-kept',
    role: 'attachment',
    sha256: digest('T'),
    size: 1_420,
    type: 'text/plain',
    name: 'carrier-statement.txt',
    note: 'What the depot wrote to us.',
    how: 'dropped',
    ...details,
  },
  {
    kind: 'file-kept',
    role: 'attachment',
    sha256: digest('G'),
    size: 2_400_000,
    type: 'application/pdf',
    name: 'A name that is as long as names of files can be when somebody scans a delivery note, page 1 of 2.pdf',
    how: 'chosen',
    ...details,
  },
]

export async function inventedFile(sha256: string): Promise<ShownFile> {
  switch (sha256) {
    case digest('P'):
      return { ok: true, type: 'image/png', bytes: await drawnPage() }
    case digest('S'):
      return { ok: true, type: SNAPSHOT_TYPE, bytes: await packedPage() }
    case digest('T'): {
      const text = 'Parcel 9400 was handed to the neighbour at number 14 on 18 November, 10:42.'
      return { ok: true, type: 'text/plain', bytes: new TextEncoder().encode(text) }
    }
    default:
      return { ok: false, code: 'gone' }
  }
}

async function drawnPage(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(640, 800)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws no canvas')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, 640, 800)
  context.fillStyle = '#333333'
  context.font = 'bold 28px sans-serif'
  context.fillText('Return details', 32, 64)
  for (let y = 110; y < 780; y += 34) context.fillRect(32, y, 320 + ((y * 7) % 240), 10)
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
}

async function packedPage(): Promise<Uint8Array<ArrayBuffer>> {
  const text = (textContent: string): SnapshotNode => ({ type: 3, textContent })
  const el = (tagName: string, ...childNodes: SnapshotNode[]): SnapshotNode => {
    return { type: 2, tagName, attributes: {}, childNodes }
  }
  const style = el('style', text('body{font:16px sans-serif;margin:32px}h1{color:#333}'))
  const body = el(
    'body',
    el('h1', text('Return details')),
    ...Array.from({ length: 12 }, (_, at) => el('p', text(`Line ${at + 1} of the page as kept.`))),
  )
  const kept: PageSnapshot = {
    format: 'amends-snapshot/1',
    ...page,
    width: 1_280,
    height: 800,
    root: { type: 0, childNodes: [el('html', el('head', style), body)] },
  }
  const stream = new Blob([JSON.stringify(kept)]).stream()
  const packed = stream.pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}
