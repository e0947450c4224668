import type { Provenance } from '#lib/order/provenance.ts'
import type { SellingMarketplace } from './contract.ts'

/**
 * What a form of a marketplace takes, so that evidence can be made to fit. A limit that is not known
 * is null: then the form is not promised anything, and the agent is told.
 */
export type ExportProfile = Provenance & {
  readonly id: string
  /** Null: for people, not for a form. */
  readonly marketplace: SellingMarketplace | null
  readonly text: {
    /** Characters, in UTF-16 units; null: not known. Absent text: none is asked for. */
    readonly limit: number | null
  }
  /** Null: the form takes no files. */
  readonly files: {
    readonly count: number | null
    /** Bytes of all files together. */
    readonly totalBytes: number | null
    /** What pictures are encoded as, best first. */
    readonly types: readonly ('image/jpeg' | 'image/png')[]
  } | null
  /** Kinds of values that are hidden until the agent says otherwise. */
  readonly hides: readonly ValueKind[]
  /** Also a pack (ZIP) with originals and signatures. */
  readonly pack: boolean
}

/** What a personal value is about, as the redaction preview groups them. */
export const valueKinds = [
  'name',
  'address',
  'contact',
  'message',
  'own-words',
  'page-title',
  'other',
] as const
export type ValueKind = (typeof valueKinds)[number]
