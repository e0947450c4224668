import type { Bytes } from '../vault.ts'
import { mostCharacters, type PageSnapshot } from './node.ts'

/** Bytes of the largest page that is shown again: a few kilobytes can be packed from very much more. */
const mostBytes = mostCharacters * 2

/** A kept page; undefined where the bytes are none. Kept and sealed by us, or taken from a pack that verified. */
export async function openSnapshot(bytes: Bytes): Promise<PageSnapshot | undefined> {
  try {
    const page: unknown = JSON.parse(await unpacked(bytes))
    return isSnapshot(page) ? page : undefined
  } catch (error) {
    // Not packed, cut off or no JSON: it is no snapshot. Anything else is a bug.
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined
    throw error
  }
}

function isSnapshot(page: unknown): page is PageSnapshot {
  if (typeof page !== 'object' || page === null) return false
  const { format, root, width, height } = page as Partial<Record<keyof PageSnapshot, unknown>>
  return (
    format === 'amends-snapshot/1' &&
    typeof root === 'object' &&
    root !== null &&
    typeof width === 'number' &&
    typeof height === 'number'
  )
}

async function unpacked(bytes: Bytes): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = stream.getReader()
  const parts: string[] = []
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > mostBytes) throw new SyntaxError('The page is larger than any that is kept')
    parts.push(decoder.decode(read.value, { stream: true }))
  }
  return parts.join('') + decoder.decode()
}
