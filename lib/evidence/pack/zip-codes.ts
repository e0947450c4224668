/** Why a file is no ZIP that can be read safely. */
export type ZipCode =
  /** The file is larger than can be taken. */
  | 'too-large'
  | 'not-a-zip'
  /** Structure that does not add up: cut off, overlapping, or saying two things. */
  | 'torn'
  | 'too-many-files'
  /** What comes out is larger than can be taken, or than it says. */
  | 'too-large-unpacked'
  /** A path that leads out of the folder, or that no pack has. */
  | 'bad-name'
  | 'name-twice'
  | 'encrypted'
  /** Packed in a way that is not read (only stored and deflated are), ZIP64 included. */
  | 'method'

export type ZipLimits = {
  /** Bytes of the file, and of all that comes out of it. */
  readonly bytes: number
  readonly files: number
}

/** An expected trouble on the way through a ZIP file. Caught where reading began. */
export class ZipTrouble extends Error {
  readonly code: ZipCode
  /** The member that it is about. */
  readonly member: string | undefined
  constructor(code: ZipCode, member?: string) {
    super(code)
    this.code = code
    this.member = member
  }
}
