import { TextField } from '#components/ui/field.tsx'
import { useText } from '#components/ui/text.tsx'
import { DropZone } from './drop-zone.tsx'
import type { useFiles } from './use-files.ts'

export type FilesAndNoteProps = {
  readonly files: ReturnType<typeof useFiles>
  /** What is said of what is kept next. */
  readonly note: string
  readonly onNote: (note: string) => void
}

/** Files of the agent, and what is said of them. */
export function FilesAndNote({ files, note, onNote }: FilesAndNoteProps) {
  const { t } = useText()
  return (
    <>
      <DropZone
        files={files}
        onFiles={(given, how) => void files.add(given, how, note).then(() => onNote(''))}
      />
      <TextField
        label={t('capture.note')}
        value={note}
        onChange={onNote}
        hint={t('capture.note.hint')}
        testId="capture-said"
      />
    </>
  )
}
