import { crc32 } from './crc32.ts'
import type { NamedBytes } from './write-zip.ts'
import { ZipTrouble, type ZipCode, type ZipLimits } from './zip-codes.ts'
import { isEqual, locate, type Located } from './zip-directory.ts'
import { centralHeader, endHeader, headerSizes, localHeader, type Bytes } from './zip-headers.ts'

/** A header or checksum of the container that does not fit; `name` is the member's, absent for the end record. */
export type ContainerFault = { readonly name?: string }

export type ZipReading =
  | {
      readonly ok: true
      /** Folders left out. */
      readonly files: readonly NamedBytes[]
      /** `as-written`: bit for bit what Amends writes. `rewrapped`: another tool packed it. */
      readonly container: 'as-written' | 'rewrapped'
      readonly faults: readonly ContainerFault[]
    }
  | { readonly ok: false; readonly code: ZipCode; readonly name?: string }

/** Reads a whole ZIP file. What is not safe or does not add up is refused with a code. */
export async function readZip(bytes: Bytes, limits: ZipLimits): Promise<ZipReading> {
  if (bytes.length > limits.bytes) return { ok: false, code: 'too-large' }
  try {
    const members = locate(bytes, limits)
    const files: NamedBytes[] = []
    for (const member of members) {
      files.push({ name: member.name, bytes: await unpacked(bytes, member) })
    }
    return { ok: true, ...judged(bytes, members, files) }
  } catch (error) {
    if (!(error instanceof ZipTrouble)) throw error
    const { code, member } = error
    return { ok: false, code, ...(member === undefined ? {} : { name: member }) }
  }
}

async function unpacked(bytes: Bytes, member: Located): Promise<Bytes> {
  const packed = bytes.subarray(member.start, member.start + member.packedSize)
  if (member.method === 0) return packed
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const out = new Uint8Array(member.size)
  let at = 0
  try {
    for await (const chunk of stream) {
      if (at + chunk.length > member.size) throw new ZipTrouble('too-large-unpacked', member.name)
      out.set(chunk, at)
      at += chunk.length
    }
  } catch (error) {
    throw error instanceof ZipTrouble ? error : new ZipTrouble('torn', member.name)
  }
  if (at !== member.size) throw new ZipTrouble('torn', member.name)
  return out
}

/**
 * The headers are made anew from what came out and compared. Where only some differ, somebody
 * changed them; where the length or every single one differs, another tool wrote them all.
 */
function judged(bytes: Bytes, members: readonly Located[], all: readonly NamedBytes[]) {
  const files = all.filter((_, at) => members[at]?.isFolder === false)
  const wrongSums = all.flatMap(({ name, bytes: content }, at) =>
    crc32(content) === members[at]?.crc ? [] : [{ name }],
  )
  const headers = isOurLength(bytes, members) ? differing(bytes, all) : undefined
  if (!headers || headers.local.length === members.length) {
    return { files, container: 'rewrapped' as const, faults: wrongSums }
  }
  const names = new Set([...headers.local, ...headers.central])
  const faults: ContainerFault[] = [...names].map((name) => ({ name }))
  if (headers.isEndWrong) faults.push({})
  return { files, container: 'as-written' as const, faults }
}

function isOurLength(bytes: Bytes, members: readonly Located[]): boolean {
  const encoder = new TextEncoder()
  const each = members.map(({ name, size }) => 2 * encoder.encode(name).length + size)
  const fixed = headerSizes.local + headerSizes.central
  return bytes.length === each.reduce((sum, size) => sum + size + fixed, headerSizes.end)
}

function differing(bytes: Bytes, files: readonly NamedBytes[]) {
  const [local, central]: [string[], string[]] = [[], []]
  const directory: Bytes[] = []
  let at = 0
  for (const { name, bytes: content } of files) {
    const member = { name, size: content.length, crc: crc32(content) }
    const header = localHeader(member)
    directory.push(centralHeader(member, at))
    if (!isEqual(bytes.subarray(at, at + header.length), header)) local.push(name)
    at += header.length + content.length
  }
  const offset = at
  for (const [index, header] of directory.entries()) {
    const isSame = isEqual(bytes.subarray(at, at + header.length), header)
    if (!isSame) central.push(files[index]?.name ?? '')
    at += header.length
  }
  const end = endHeader(files.length, at - offset, offset)
  return { local, central, isEndWrong: !isEqual(bytes.subarray(at), end) }
}
