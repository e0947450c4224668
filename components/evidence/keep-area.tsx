import { useState } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { FilesAndNote } from './files-and-note.tsx'
import { useCaptures, type Captures, type What } from './use-captures.ts'
import { useFiles } from './use-files.ts'
import { Working } from './working.tsx'
import './keep-area.css'

const ways: readonly What[] = ['visible', 'full-page', 'dom']

/** Pictures and a copy of the page, and files of the agent, each with a word of the agent if wanted. */
export function KeepArea() {
  const { t } = useText()
  const { key } = useDispute()
  const [note, setNote] = useState('')
  const captures = useCaptures()
  const files = useFiles()
  if (key === undefined) return <p className="soft">{t('capture.no-order')}</p>
  const take = (what: What) =>
    void captures.take(what, note).then((isKept) => isKept && setNote(''))
  return (
    <div className="stack">
      <p className="soft small">{t('capture.hint')}</p>
      <div className="row" role="group" aria-label={t('capture.page')}>
        {ways.map((what) => (
          <Button
            key={what}
            isDisabled={captures.running !== undefined}
            onPress={() => take(what)}
            data-testid={`capture-${what}`}
          >
            {t(`capture.take.${what}`)}
          </Button>
        ))}
      </div>
      <UnderWay captures={captures} />
      <Notice note={captures.note} testId="capture-note" />
      <FilesAndNote files={files} note={note} onNote={setNote} />
    </div>
  )
}

function UnderWay({ captures: { running, progress, stop } }: { captures: Captures }) {
  const { t } = useText()
  if (running === undefined) return null
  const isCounted = progress !== undefined && progress.total > 1
  return (
    <Working
      said={isCounted ? t('capture.piece', progress) : t('capture.taking')}
      {...(isCounted ? { ...progress, onStop: stop } : {})}
    />
  )
}
