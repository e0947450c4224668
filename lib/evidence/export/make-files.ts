import { paint, prepare } from './draw-exhibit.ts'
import type { Exhibit } from './exhibits.ts'
import { fitBytes, type Step } from './fit-bytes.ts'
import type { SayDoc } from './say.ts'

/** The pictures of an export, encoded to fit; copies, each with the digest of its original on it. */

export type MadeFile = { readonly name: string; readonly blob: Blob }

export type PictureTerms = {
  /** Bytes of all together; null: no limit is known. */
  readonly budget: number | null
  readonly type: 'image/jpeg' | 'image/png'
  readonly say: SayDoc
  /** The kept picture that an exhibit shows. */
  readonly original: (sha256: string) => Promise<Blob | undefined>
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

/** @returns undefined when even the smallest pictures do not fit. @throws the signal's reason when it was cancelled */
export async function makePictures(
  exhibits: readonly Exhibit[],
  terms: PictureTerms,
): Promise<readonly MadeFile[] | undefined> {
  const { say, budget, type, signal } = terms
  const encoders: ((step: Step) => Promise<Blob>)[] = []
  let done = 0
  for (const exhibit of exhibits) {
    signal?.throwIfAborted()
    encoders.push(async ({ quality, scale }) => {
      // Drawn when it is encoded: all pictures at once would not fit into memory.
      const original = exhibit.file === undefined ? undefined : await terms.original(exhibit.file)
      signal?.throwIfAborted()
      const drawn = await prepare(exhibit, footOf(exhibit, say), original)
      const blob = await paint(drawn, scale).convertToBlob({ type, quality })
      drawn.picture?.close()
      terms.onProgress?.(Math.min(++done, exhibits.length))
      return blob
    })
  }
  const blobs = await fitBytes(encoders, budget, signal)
  const ending = type === 'image/png' ? 'png' : 'jpg'
  return blobs?.map((blob, at) => ({
    name: `${String(at + 1).padStart(2, '0')}-${exhibits[at]?.id ?? ''}.${ending}`,
    blob,
  }))
}

/** What stands under an exhibit. */
export function footOf({ caption, digest }: Exhibit, say: SayDoc): readonly string[] {
  return [caption, say('doc.exhibit.digest', { digest })]
}
