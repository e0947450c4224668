import { useMarking } from '#components/playbook/use-marking.ts'
import { Button } from '#components/ui/button.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { useDispute } from './use-dispute.tsx'
import { useNextStep } from './use-next-step.ts'
import { useViews } from './use-views.tsx'

/** The next best step in one sentence, what it costs, and why. */
export function NextStepBox() {
  const { t, say } = useText()
  const { open } = useViews()
  const { isClosed } = useDispute()
  const next = useNextStep()
  const { note, setMark } = useMarking(next?.step?.id)
  // A case that ended has no next step.
  if (!next || isClosed) return null
  const { snippet } = next
  return (
    <section
      className="next"
      data-testid="next-step"
      data-stage={next.stage}
      data-step={next.step?.id}
      aria-label={t('next.label')}
    >
      <p className="next-say">{t('next.say', { step: say(next.say) })}</p>
      {next.cost && <p data-testid="next-cost">{say(next.cost)}</p>}
      {next.caution && (
        <p className="next-caution page-text" data-testid="next-caution">
          <Icon name="alert" />
          <span>{say(next.caution)}</span>
        </p>
      )}
      <div className="next-actions">
        <Fold level={2} className="next-why" title={<span>{t('next.why')}</span>} testId="next-why">
          <p>{say(next.why)}</p>
        </Fold>
        <div className="row">
          {snippet !== undefined && (
            <Button onPress={() => open('replies', snippet)} data-testid="next-words">
              {t('stages.words')}
            </Button>
          )}
          {next.step !== undefined && (
            <Button look="link" onPress={() => setMark('done')} data-testid="next-done">
              {t('next.done')}
            </Button>
          )}
        </div>
      </div>
      <Notice note={note} />
    </section>
  )
}
