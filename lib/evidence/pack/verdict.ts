import type {
  PackCase,
  PackEntry,
  PackFile,
  PackKey,
  LeftOutReason,
  PackDisclosure,
} from './contents.ts'
import type { ZipCode } from './zip-codes.ts'

/** Where in a pack something was changed. */
export type PackPlace =
  'container' | 'file' | 'manifest' | 'signature' | 'key' | 'case' | 'entry' | 'disclosure'

/** One thing that is not as it was. */
export type PackFault = {
  readonly place: PackPlace
  /** `changed`, `missing`, `unexpected`, `malformed`, and what the ledger says of entries: `gap`, `broken-link` … */
  readonly fault: string
  /** Of a file: its path in the pack. */
  readonly name?: string
  /** Of an entry: its number in the case. Of a list that cannot be read: the line. */
  readonly seq?: number
  readonly line?: number
}

/** What the maker left out, and says so. */
export type LeftOut = {
  /** Values hidden in this pack alone. */
  readonly withheld: number
  /** Values that were forgotten before it was made. */
  readonly forgotten: number
  /** `seq` of the entries that lack a value. */
  readonly entries: readonly number[]
  readonly files: readonly { readonly sha256: string; readonly reason: LeftOutReason }[]
}

export type OpenedPack = {
  readonly about: PackCase
  readonly entries: readonly PackEntry[]
  readonly disclosures: readonly PackDisclosure[]
  readonly keys: readonly PackKey[]
  readonly files: readonly PackFile[]
}

export type SoundPack = {
  readonly verdict: 'sound'
  /** `rewrapped`: another tool packed the ZIP anew; nothing in it was changed. */
  readonly container: 'as-written' | 'rewrapped'
  /** Thumbprint of the key that signed the pack. */
  readonly signedBy: string
  /** Hex SHA-256 of the tag manifest: it stands for every byte of the pack. */
  readonly digest: string
  readonly leftOut: LeftOut
  readonly pack: OpenedPack
}

export type PackVerdict =
  | {
      readonly verdict: 'unreadable'
      /** Of ZIP files, and `not-a-pack`: a ZIP file without what a pack has. */
      readonly code: ZipCode | 'not-a-pack'
      readonly name?: string
    }
  | { readonly verdict: 'changed'; readonly faults: readonly PackFault[] }
  | SoundPack
