/** Where to look; a subset of the marketplace's `Composer`. */
export type ComposerTarget = {
  readonly id: string
  /** Regular expression over host + path of the page or frame that holds the field. */
  readonly address: string
  readonly fields: readonly string[]
}

export type InsertFailure =
  | 'no-composer'
  | 'composer-not-empty'
  | 'too-long'
  /** The box does not hold the text as it is; it may hold a part of it. */
  | 'box-refused'
  | 'failed'

export type InsertOutcome =
  | { readonly ok: true; readonly composer: string }
  /** `limit`: UTF-16 units that the box takes, with `too-long`. */
  | { readonly ok: false; readonly code: InsertFailure; readonly limit?: number }

/** A compose box, whatever it is made of. */
export type Field = HTMLTextAreaElement | HTMLInputElement | HTMLElement
export type ValueField = HTMLTextAreaElement | HTMLInputElement

/** How a call to put a text in began. `pasting`: a rich editor has the focus and waits for a paste. */
export type InsertBegun = InsertOutcome | 'pasting'
