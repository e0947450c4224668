import { headerSizes, signatures, type Bytes } from './zip-headers.ts'
import { ZipTrouble, type ZipLimits } from './zip-codes.ts'

/** One member as the directory and its own header say of it, both saying the same. */
export type Located = {
  readonly name: string
  readonly isFolder: boolean
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header begins, and where its bytes do. */
  readonly offset: number
  readonly start: number
}

type Central = Omit<Located, 'start'> & { readonly flags: number; readonly nameBytes: Bytes }

const [isEncrypted, hasDescriptor] = [0x0001, 0x0008]
/** Descriptor after the bytes, how hard it was packed, names in UTF-8. */
const knownFlags = hasDescriptor | 0x0006 | 0x0800
const decoder = new TextDecoder('utf-8', { fatal: true })
/** What a pack's own paths look like; whatever else there is belongs to no pack. */
const safeName = /^(?=.{1,240}$)[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9._-]+)*\/?$/

/**
 * The members in the order in which they stand. Strict: directory and headers have to agree, and
 * members, directory and end have to fill the file without gap or overlap.
 */
export function locate(bytes: Bytes, limits: ZipLimits): readonly Located[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const offset = view.getUint32(end + 16, true)
  if (count === 0xffff || size === 0xffff_ffff || offset === 0xffff_ffff)
    throw new ZipTrouble('method')
  const isOnePart = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count
  if (!isOnePart || offset + size !== end) throw new ZipTrouble('torn')
  if (count > limits.files) throw new ZipTrouble('too-many-files')
  const members = readDirectory(view, bytes, offset, end, count)
  refuseTwice(members)
  refuseTooMuch(members, limits)
  return placed(view, bytes, members, offset)
}

/** The end record stands at the very end but for a comment whose length it tells. */
function findEnd(view: DataView): number {
  const last = view.byteLength - headerSizes.end
  if (last < 0) throw new ZipTrouble('not-a-zip')
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== signatures.end) continue
    if (at + headerSizes.end + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  const begins = view.byteLength >= 4 && view.getUint32(0, true) === signatures.local
  throw new ZipTrouble(begins ? 'torn' : 'not-a-zip')
}

function readDirectory(
  view: DataView,
  bytes: Bytes,
  offset: number,
  end: number,
  count: number,
): readonly Central[] {
  const members: Central[] = []
  let at = offset
  for (let each = 0; each < count; each++) {
    if (at + headerSizes.central > end || view.getUint32(at, true) !== signatures.central) {
      throw new ZipTrouble('torn')
    }
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const total = headerSizes.central + lengths.reduce((sum, length) => sum + length, 0)
    if (at + total > end) throw new ZipTrouble('torn')
    const name = bytes.subarray(
      at + headerSizes.central,
      at + headerSizes.central + (lengths[0] ?? 0),
    )
    members.push(centralAt(view, at, name))
    at += total
  }
  if (at !== end) throw new ZipTrouble('torn')
  return members
}

function centralAt(view: DataView, at: number, nameBytes: Bytes): Central {
  const name = nameOf(nameBytes)
  const member = {
    name,
    nameBytes,
    isFolder: name.endsWith('/'),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
  if (member.flags & isEncrypted) throw new ZipTrouble('encrypted', name)
  const isKnown = member.method === 0 || member.method === 8
  const isLarge = [member.packedSize, member.size, member.offset].includes(0xffff_ffff)
  if (!isKnown || isLarge || member.flags & ~knownFlags) throw new ZipTrouble('method', name)
  const isStoredWrong = member.method === 0 && member.packedSize !== member.size
  if (isStoredWrong || (member.isFolder && member.size > 0)) throw new ZipTrouble('torn', name)
  return member
}

function nameOf(bytes: Bytes): string {
  let name: string
  try {
    name = decoder.decode(bytes)
  } catch {
    throw new ZipTrouble('bad-name')
  }
  if (!safeName.test(name) || name.split('/').some((part) => part === '..' || part === '.')) {
    throw new ZipTrouble('bad-name', name.slice(0, 120))
  }
  return name
}

/** Systems that do not tell capitals apart would write one file over the other. */
function refuseTwice(members: readonly Central[]): void {
  const seen = new Set<string>()
  for (const { name } of members) {
    const plain = name.toLowerCase().replace(/\/$/, '')
    if (seen.has(plain)) throw new ZipTrouble('name-twice', name)
    seen.add(plain)
  }
}

function refuseTooMuch(members: readonly Central[], limits: ZipLimits): void {
  const total = members.reduce((sum, { size }) => sum + size, 0)
  if (total > limits.bytes) throw new ZipTrouble('too-large-unpacked')
}

function placed(
  view: DataView,
  bytes: Bytes,
  members: readonly Central[],
  directory: number,
): readonly Located[] {
  const inOrder = members.toSorted((a, b) => a.offset - b.offset)
  let at = 0
  const found = inOrder.map((member) => {
    if (member.offset !== at) throw new ZipTrouble('torn', member.name)
    const start = startOf(view, bytes, member, directory)
    at = start + member.packedSize
    if (at > directory) throw new ZipTrouble('torn', member.name)
    at += descriptorSize(view, at, member, directory)
    const { flags: _flags, nameBytes: _bytes, ...located } = member
    return { ...located, start }
  })
  if (at !== directory) throw new ZipTrouble('torn')
  return found
}

/** Where the bytes begin, after a header that agrees with the directory. */
function startOf(view: DataView, bytes: Bytes, member: Central, directory: number): number {
  const at = member.offset
  const isThere =
    at + headerSizes.local <= directory && view.getUint32(at, true) === signatures.local
  if (!isThere) throw new ZipTrouble('torn', member.name)
  const nameLength = view.getUint16(at + 26, true)
  const start = at + headerSizes.local + nameLength + view.getUint16(at + 28, true)
  if (start > directory) throw new ZipTrouble('torn', member.name)
  const name = bytes.subarray(at + headerSizes.local, at + headerSizes.local + nameLength)
  const told = [view.getUint16(at + 6, true), view.getUint16(at + 8, true)]
  const isSame =
    isEqual(name, member.nameBytes) && told[0] === member.flags && told[1] === member.method
  if (!isSame || !sizesAgree(view, at + 14, member)) throw new ZipTrouble('torn', member.name)
  return start
}

/** Checksum and sizes; a member with a descriptor may leave them out of its header. */
function sizesAgree(view: DataView, at: number, member: Central): boolean {
  const told = [0, 4, 8].map((field) => view.getUint32(at + field, true))
  if (member.flags & hasDescriptor && told.every((value) => value === 0)) return true
  return told[0] === member.crc && told[1] === member.packedSize && told[2] === member.size
}

function descriptorSize(view: DataView, at: number, member: Central, directory: number): number {
  if (!(member.flags & hasDescriptor)) return 0
  for (const [signed, size] of [
    [true, 16],
    [false, 12],
  ] as const) {
    if (at + size > directory) continue
    const isSigned = view.getUint32(at, true) === 0x08074b50
    if (isSigned === signed && sizesAgree(view, at + size - 12, { ...member, flags: 0 }))
      return size
  }
  throw new ZipTrouble('torn', member.name)
}

export function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
