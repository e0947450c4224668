import { useState } from 'react'
import { FilesAndNote } from '#components/evidence/files-and-note.tsx'
import { useFiles } from '#components/evidence/use-files.ts'
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
          <FilesAndNote files={files} note={note} onNote={setNote} />
        </div>
      </Fold>
    </section>
  )
}
