import { makeCasePack } from '#lib/evidence/export/make-case-pack.ts'
import { makePictures, type MadeFile } from '#lib/evidence/export/make-files.ts'
import { languageTags } from '#lib/i18n/locales.ts'
import type { MakeFilesProps } from './make-files.tsx'
import type { Leaving } from './use-custody.ts'

type Progress = {
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

export type MadeExport = { readonly files: readonly MadeFile[]; readonly leaving: Leaving }

/** @returns undefined where the pictures do not fit. @throws the signal's reason when it was cancelled */
export async function makeExport(
  props: MakeFilesProps,
  { onProgress, signal }: Progress,
): Promise<MadeExport | undefined> {
  const { about, door, words, exhibits, text } = props
  const { profile, record } = about
  const original = (sha256: string) => door.keptFile(record.id, sha256)
  const pictures = await makePictures(exhibits, {
    budget: profile.files?.totalBytes ?? null,
    type: profile.files?.types[0] ?? 'image/jpeg',
    say: words.say,
    original: async (sha256) => {
      const bytes = await original(sha256)
      return bytes && new Blob([bytes])
    },
    onProgress,
    signal,
  })
  if (!pictures) return undefined
  const made = [...pictures, textFile(text)]
  if (!profile.pack) return { files: made, leaving: leavingOf('files', made) }
  const pack = await packOf(props, pictures, { onProgress, signal })
  const zip = { name: pack.name, blob: new Blob([...pack.parts], { type: 'application/zip' }) }
  return {
    files: [zip, ...made],
    leaving: { ...leavingOf('pack', [zip]), pack: pack.digest },
  }
}

async function packOf(
  { about, door, words, exhibits, originals, text }: MakeFilesProps,
  pictures: readonly MadeFile[],
  { onProgress, signal }: Progress,
) {
  const { record, stored, plan, profile } = about
  const [{ signer, keys }, verifier] = await Promise.all([door.signing(), door.verifier()])
  let opened = 0
  return makeCasePack(
    { record, stored, plan, originals, exhibits, pictures, text },
    {
      profile: profile.id,
      madeAt: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
      version: door.version,
      verifier,
      signer,
      keys,
      original: (sha256) => {
        onProgress(exhibits.length + ++opened)
        return door.keptFile(record.id, sha256)
      },
      say: words.say,
      language: languageTags[words.locale],
      signal,
    },
  )
}

function leavingOf(form: Leaving['form'], files: readonly MadeFile[]): Leaving {
  const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0)
  return { form, files: files.length, bytes }
}

function textFile(text: string): MadeFile {
  return { name: 'chronology.txt', blob: new Blob([text], { type: 'text/plain;charset=utf-8' }) }
}
