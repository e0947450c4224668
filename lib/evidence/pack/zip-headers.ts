/**
 * The headers of a ZIP file as Amends writes them: method store, UTF-8 names, a fixed day, no extra
 * fields, no comment. They follow from names, sizes and checksums alone, so that a reader can make
 * them anew and see whether a single bit of a container was changed.
 */

export type Bytes = Uint8Array<ArrayBuffer>

export type ZipMember = {
  readonly name: string
  readonly size: number
  readonly crc: number
}

export const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
export const headerSizes = { local: 30, central: 46, end: 22 } as const

const version = 20
/** Names are UTF-8. */
const flags = 0x0800
const stored = 0
/** 1980-01-01, the first day that ZIP knows: when a pack was made stands in its signed files. */
const time = 0
const day = 0x21

const encoder = new TextEncoder()

/** Little-endian fields, each with its size in bytes, then the name. */
function header(fields: readonly (readonly [size: 2 | 4, value: number])[], name = ''): Bytes {
  const text = encoder.encode(name)
  const fixed = fields.reduce((sum, [size]) => sum + size, 0)
  const bytes = new Uint8Array(fixed + text.length)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  bytes.set(text, at)
  return bytes
}

/** What both headers of a member say of it. */
function shared({ name, size, crc }: ZipMember): readonly (readonly [2 | 4, number])[] {
  return [
    [2, version],
    [2, flags],
    [2, stored],
    [2, time],
    [2, day],
    [4, crc],
    [4, size],
    [4, size],
    [2, encoder.encode(name).length],
    [2, 0],
  ]
}

export function localHeader(member: ZipMember): Bytes {
  return header([[4, signatures.local], ...shared(member)], member.name)
}

/** @param offset Where the member's local header begins. */
export function centralHeader(member: ZipMember, offset: number): Bytes {
  const fields = [
    [4, signatures.central],
    [2, version],
    ...shared(member),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ] as const
  return header(fields, member.name)
}

/** @param size Bytes of all central headers. @param offset Where the first one begins. */
export function endHeader(count: number, size: number, offset: number): Bytes {
  return header([
    [4, signatures.end],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ])
}
