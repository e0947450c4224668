import { useEffect, useRef, useState } from 'react'
import type { EvidenceDoor } from '#components/panel/evidence-door.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import type { Exhibit } from '#lib/evidence/export/exhibits.ts'
import type { MadeFile } from '#lib/evidence/export/make-files.ts'
import { makeExport } from './make-export.ts'
import { PrintLink } from './print-link.tsx'
import { useRoomWords } from './room-words.tsx'
import { SavedFile } from './saved-file.tsx'
import { useCustody, type ExportAbout } from './use-custody.ts'
import type { DocWords } from './use-doc-words.ts'

export type MakeFilesProps = {
  readonly about: ExportAbout
  readonly door: EvidenceDoor
  readonly words: DocWords
  readonly exhibits: readonly Exhibit[]
  /** SHA-256 of the originals that go into the pack. */
  readonly originals: ReadonlySet<string>
  readonly text: string
}

/** Makes the files with progress, can be cancelled, and leaves links to save what was made. */
export function MakeFiles(props: MakeFilesProps) {
  const { about, exhibits, originals, text } = props
  const { profile } = about
  const say = useRoomWords()
  const custody = useCustody(about)
  const [done, setDone] = useState<number>()
  const [files, setFiles] = useState<readonly MadeFile[]>()
  const [note, setNote] = useState<Note>()
  const work = useRef<AbortController>(undefined)
  useEffect(() => () => work.current?.abort(), [])
  const count = profile.files?.count ?? null
  const isTooMuch =
    (count !== null && exhibits.length > count) ||
    (profile.text.limit !== null && text.length > profile.text.limit)
  const total = exhibits.length + (profile.pack ? originals.size : 0)

  const make = async () => {
    const controller = new AbortController()
    work.current = controller
    setFiles(undefined)
    setNote(undefined)
    setDone(0)
    try {
      const { signal } = controller
      const made = await makeExport(props, { signal, onProgress: setDone })
      if (!made) setNote({ tone: 'bad', text: say('export.too-many-bytes') })
      else if (await custody.write(made.leaving)) {
        setNote({ tone: 'good', text: say('export.ready') })
        setFiles(made.files)
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      setNote({
        tone: 'bad',
        text: controller.signal.aborted ? say('export.cancelled') : say('export.failed', { why }),
      })
    } finally {
      setDone(undefined)
    }
  }
  return (
    <section className="export-part">
      {done === undefined ? (
        <div className="row">
          <Button
            look="primary"
            onPress={() => void make()}
            isDisabled={isTooMuch}
            data-testid="export-make"
          >
            {say(profile.pack ? 'export.build.pack' : 'export.build')}
          </Button>
          <PrintLink {...props} />
        </div>
      ) : (
        <div className="row" role="status">
          <progress value={done} max={Math.max(1, total)} aria-label={say('export.build')} />
          <span>{say('export.building', { done, total })}</span>
          <Button onPress={() => work.current?.abort()} data-testid="export-cancel">
            {say('export.cancel')}
          </Button>
        </div>
      )}
      <Notice note={note ?? custody.note} testId="export-note" />
      {files?.map((file) => (
        <SavedFile key={file.name} file={file} />
      ))}
    </section>
  )
}
