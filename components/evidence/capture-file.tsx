import { useState } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import { shownPageText } from '#lib/i18n/page-text.ts'
import type { FileKept } from '#lib/casebook/files.ts'
import { SNAPSHOT_TYPE } from '#lib/evidence/snapshot/node.ts'
import { CaptureDetails } from './capture-details.tsx'
import { FileViewer } from './file-viewer.tsx'

/** A kept file in a few words; the file itself stands among what was kept. */
export function FileNamed({ body: { name, note } }: { body: FileKept }) {
  return (
    <div className="small">
      {name !== undefined && <p className="page-text">{shownPageText(name)}</p>}
      {note !== undefined && <p className="page-text">{shownPageText(note)}</p>}
    </div>
  )
}

/** What is known of a kept file, how it came to be, and the file itself when it is asked for. */
export function KeptFile({ body }: { body: FileKept }) {
  const { t, format } = useText()
  const { record } = useDispute()
  const [isShown, setShown] = useState(false)
  const { name, type, size, width, height, how, note, pieces, partial } = body
  const pixels = width === undefined || height === undefined ? [] : [`${width} × ${height}`]
  return (
    <div className="small">
      {name !== undefined && <p className="page-text">{shownPageText(name)}</p>}
      <p className="soft">
        {[
          type === SNAPSHOT_TYPE ? t('capture.type.page') : type,
          ...pixels,
          t('capture.kilobytes', { size: format.count(Math.ceil(size / 1_000)) }),
        ].join(' · ')}
      </p>
      <p className="soft">
        {t(`capture.how.${how}`)}
        {pieces !== undefined && ` ${t('capture.how.pieces', { pieces })}`}
        {partial !== undefined && ` ${t(`capture.how.${partial}`)}`}
      </p>
      {note !== undefined && <p className="page-text">{shownPageText(note)}</p>}
      <Button
        look="link"
        aria-expanded={isShown}
        onPress={() => setShown(!isShown)}
        data-testid="file-show"
      >
        {t(isShown ? 'capture.hide' : 'capture.show')}
      </Button>
      {isShown && record && <FileViewer caseId={record.id} file={body} />}
      <Fold level={4} title={t('capture.details')} testId="file-details">
        <CaptureDetails body={body} />
      </Fold>
    </div>
  )
}
