import { inventedCase, joined, packOf } from '#tests/unit/evidence/pack/invented-case.ts'

/** Files for the room of packs, as somebody might choose them. */
export const packFiles = ['sound', 'changed', 'unreadable'] as const
export type PackFileName = (typeof packFiles)[number]

export async function packFile(name: PackFileName): Promise<Buffer> {
  if (name === 'unreadable') return Buffer.from('This is no ZIP file.')
  const bytes = Buffer.from(joined((await packOf(await inventedCase())).parts))
  if (name === 'changed') {
    const at = bytes.indexOf('"kind":"file-kept"') + 9
    bytes[at] = (bytes[at] ?? 0) ^ 1
  }
  return bytes
}
