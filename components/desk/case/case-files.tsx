import { useState } from 'react'
import { DropZone } from '#components/evidence/drop-zone.tsx'
import { useFiles } from '#components/evidence/use-files.ts'
import { TextField } from '#components/ui/field.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import '#components/evidence/keep-area.css'

/** Files of the agent for the case. Pictures of the page are taken beside the page. */
export function CaseFiles() {
  const { t } = useText()
  const [note, setNote] = useState('')
  const files = useFiles()
  return (
    <section>
      <Fold
        level={2}
        title={<span className="strong">{t('capture.area')}</span>}
        testId="case-files"
      >
        <div className="stack">
          <DropZone
            files={files}
            onFiles={(given, how) => void files.add(given, how, note).then(() => setNote(''))}
          />
          <TextField
            label={t('capture.note')}
            value={note}
            onChange={setNote}
            hint={t('capture.note.hint')}
          />
        </div>
      </Fold>
    </section>
  )
}
