import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { useKeepingDeed } from './use-keeping-deed.ts'

/** Keeping a case beyond its time: the reason that was given and its end, or the form for both. */
export function HoldPart({ record, isByLawOnly }: { record: CaseRecord; isByLawOnly: boolean }) {
  const { t } = useText()
  const { run, note } = useKeepingDeed()
  const [isAsking, setAsking] = useState(false)
  const { id: caseId, hold } = record
  const end = () =>
    run(
      (send) => send('end-hold', { caseId }),
      () => t('keeping.hold.ended'),
    )
  return (
    <div className="stack" data-testid="hold">
      {hold && (
        <p className="page-text">
          {t('keeping.hold.because', { reason: shownPageText(hold.reason) })}
        </p>
      )}
      {isAsking ? (
        <HoldForm
          isByLawOnly={isByLawOnly}
          onCancel={() => setAsking(false)}
          onHold={async (terms) => {
            const isDone = await run(
              (send) => send('hold-case', { caseId, ...terms }),
              () => t('keeping.hold.done'),
            )
            if (isDone) setAsking(false)
          }}
        />
      ) : (
        <div className="row">
          {hold ? (
            <Button onPress={() => void end()} data-testid="hold-end">
              {t('keeping.hold.end')}
            </Button>
          ) : (
            <Button onPress={() => setAsking(true)} data-testid="hold-open">
              {t('keeping.hold.open')}
            </Button>
          )}
        </div>
      )}
      <Notice note={note} testId="hold-note" />
    </div>
  )
}

type FormProps = {
  readonly isByLawOnly: boolean
  readonly onCancel: () => void
  readonly onHold: (terms: { readonly reason: string; readonly until?: string }) => Promise<void>
}

function HoldForm({ isByLawOnly, onCancel, onHold }: FormProps) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [isTried, setTried] = useState(false)
  const given = reason.trim()
  const save = () => {
    setTried(true)
    if (given !== '') void onHold({ reason: given, ...(until === '' ? {} : { until }) })
  }
  return (
    <div className="stack">
      {isByLawOnly && <p className="due small">{t('keeping.hold.by-law')}</p>}
      <TextField
        label={t('keeping.hold.reason')}
        value={reason}
        onChange={setReason}
        rows={2}
        autoFocus
        error={isTried && given === '' ? t('keeping.hold.needs-reason') : undefined}
        testId="hold-reason"
      />
      <TextField
        label={t('keeping.hold.until')}
        hint={t('keeping.hold.until-hint')}
        value={until}
        onChange={setUntil}
        type="date"
        testId="hold-until"
      />
      <div className="row">
        <Button look="primary" onPress={save} data-testid="hold-save">
          {t('keeping.hold.save')}
        </Button>
        <Button look="link" onPress={onCancel} data-testid="hold-cancel">
          {t('keeping.cancel')}
        </Button>
      </div>
    </div>
  )
}
