import { crc32 } from './crc32.ts'
import { centralHeader, endHeader, localHeader, type Bytes } from './zip-headers.ts'

/** A file of a pack: its name with `/` between folders. */
export type NamedBytes = { readonly name: string; readonly bytes: Bytes }

/**
 * A ZIP file that is written member by member; nothing is copied. Stored, not deflated: pictures do
 * not get smaller, and the same files always give the same bytes.
 */
export type ZipWriter = {
  readonly add: (file: NamedBytes) => void
  /** All parts in their order. Nothing can be added afterwards. */
  readonly finish: () => readonly Bytes[]
}

/** Beyond these a ZIP file needs another format, which the reader refuses. */
export const mostZipBytes = 0xffff_ffff
export const mostZipFiles = 0xffff

export function zipWriter(): ZipWriter {
  const parts: Bytes[] = []
  const directory: Bytes[] = []
  let at = 0
  const put = (bytes: Bytes): void => {
    parts.push(bytes)
    at += bytes.length
  }
  return {
    add: ({ name, bytes }) => {
      const member = { name, size: bytes.length, crc: crc32(bytes) }
      directory.push(centralHeader(member, at))
      put(localHeader(member))
      put(bytes)
    },
    finish: () => {
      const offset = at
      for (const each of directory) put(each)
      put(endHeader(directory.length, at - offset, offset))
      if (at > mostZipBytes || directory.length > mostZipFiles)
        throw new Error('Too much for a ZIP')
      return parts
    },
  }
}
