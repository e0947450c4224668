import { useState } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useViews } from '#components/panel/use-views.tsx'
import { Button } from '#components/ui/button.tsx'
import { Check } from '#components/ui/check.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { StepMark, StepView } from '#lib/playbook/types.ts'
import { SkipForm } from './skip-form.tsx'
import { useMarking } from './use-marking.ts'

export type StepItemProps = { readonly view: StepView; readonly isOpenAtFirst: boolean }

/** One thing to do: a tick, its name, and inside why and how, the words for it, and skipping it. */
export function StepItem({ view, isOpenAtFirst }: StepItemProps) {
  const { say, t } = useText()
  const { step, mark } = view
  const { note, setMark } = useMarking(step.id)
  const { isClosed } = useDispute()
  const title = say({ key: step.title, values: {} })
  return (
    <li className={`step step-${mark}`} data-testid={`step-${step.id}`} data-mark={mark}>
      <Check
        isChecked={mark === 'done'}
        isDisabled={isClosed}
        onChange={(isChecked) => setMark(isChecked ? 'done' : 'open')}
        testId={`step-check-${step.id}`}
      >
        <span className="unseen">{title}</span>
      </Check>
      <Fold
        level={3}
        className="step-fold"
        isOpenAtFirst={isOpenAtFirst}
        title={
          <span className="step-head">
            <span className="step-title">{title}</span>
            <StepWord view={view} />
          </span>
        }
      >
        <div className="step-inside">
          <p>{say({ key: step.why, values: {} })}</p>
          <p className="soft">{say({ key: step.how, values: {} })}</p>
          {view.reason !== undefined && (
            <p className="page-text">{t('stages.skipped-because', { reason: view.reason })}</p>
          )}
          {!isClosed && <StepActions view={view} onMark={setMark} />}
        </div>
      </Fold>
      <Notice note={note} />
    </li>
  )
}

/** Beside the tick, so that it is never the colour alone: who ticked it, that it was skipped, that it may be. */
function StepWord({ view }: { view: StepView }) {
  const { t } = useText()
  const word = wordOf(view)
  return word && <span className="soft small">{t(`stages.step-word.${word}`)}</span>
}

function wordOf({ mark, by, step }: StepView) {
  if (mark === 'skipped') return 'skipped'
  if (mark === 'done') return by === 'facts' ? 'by-facts' : 'done'
  return step.required ? undefined : 'optional'
}

type ActionsProps = {
  readonly view: StepView
  readonly onMark: (mark: StepMark, reason?: string) => void
}

function StepActions({ view, onMark }: ActionsProps) {
  const { t } = useText()
  const { open } = useViews()
  const { step, mark } = view
  const [isSkipping, setSkipping] = useState(false)
  const [wasSkipping, setWasSkipping] = useState(false)
  const closeForm = () => {
    setSkipping(false)
    setWasSkipping(true)
  }
  const [snippet] = step.snippets
  if (isSkipping) {
    return (
      <SkipForm
        step={step}
        onCancel={closeForm}
        onSkip={(reason) => {
          closeForm()
          onMark('skipped', reason)
        }}
      />
    )
  }
  return (
    <div className="row">
      {snippet !== undefined && (
        <Button onPress={() => open('replies', snippet)} data-testid={`step-words-${step.id}`}>
          {t('stages.words')}
        </Button>
      )}
      {mark === 'open' ? (
        <Button
          look="link"
          autoFocus={wasSkipping}
          onPress={() => setSkipping(true)}
          data-testid={`step-skip-${step.id}`}
        >
          {t(step.required ? 'stages.skip-with-reason' : 'stages.skip')}
        </Button>
      ) : (
        <Button
          look="link"
          autoFocus={wasSkipping}
          onPress={() => onMark('open')}
          data-testid={`step-reopen-${step.id}`}
        >
          {t('stages.reopen')}
        </Button>
      )}
    </div>
  )
}
