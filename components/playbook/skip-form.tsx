import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { useText } from '#components/ui/text.tsx'
import { canSkip } from '#lib/playbook/progress.ts'
import type { Step } from '#lib/playbook/types.ts'

export type SkipFormProps = {
  readonly step: Step
  readonly onSkip: (reason: string | undefined) => void
  readonly onCancel: () => void
}

/** Why a step is left out: asked for where it is required, kept in the case. */
export function SkipForm({ step, onSkip, onCancel }: SkipFormProps) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const given = reason.trim() === '' ? undefined : reason.trim()
  const lacksReason = !canSkip(step, given).ok
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacksReason) setAsked(true)
        else onSkip(given)
      }}
    >
      <TextField
        label={t(step.required ? 'stages.skip.reason' : 'stages.skip.reason-optional')}
        value={reason}
        onChange={setReason}
        error={isAsked && lacksReason ? t('stages.skip.reason-needed') : undefined}
        rows={2}
        autoFocus
        testId={`skip-reason-${step.id}`}
      />
      <div className="row">
        <Button type="submit" data-testid={`skip-save-${step.id}`}>
          {t('stages.skip.save')}
        </Button>
        <Button look="link" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
