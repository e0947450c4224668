import { LazyClaims } from '#components/evidence/lazy-claims.tsx'
import { LazyMood } from '#components/mood/lazy-mood.tsx'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import { stageWords } from '#lib/playbook/stages.ts'
import type { StageView } from '#lib/playbook/types.ts'
import { OwedBox } from './owed-box.tsx'
import { StepItem } from './step-item.tsx'

/** One stage: its number or a tick, how far it is, and inside what to do. */
export function StageItem({ view, number }: { view: StageView; number: number }) {
  const { t, say } = useText()
  const { isClosed } = useDispute()
  const { stage, status, steps } = view
  const words = stageWords(stage)
  const firstOpen = steps.find(({ mark }) => mark === 'open')
  return (
    <li className={`stage stage-${status}`} data-testid={`stage-${stage}`} data-status={status}>
      <Fold
        level={2}
        hasOwnMark
        isOpenAtFirst={status === 'current' && !isClosed}
        title={
          <span className="stage-head">
            <span className="stage-mark" aria-hidden="true">
              {status === 'done' ? <Icon name="check" /> : number}
            </span>
            <span className="stage-title">{say({ key: words.title, values: {} })}</span>
            <span className="soft small">
              {t(`stages.progress.${status}`, { done: view.doneCount, total: view.total })}
            </span>
          </span>
        }
      >
        <div className="stage-inside">
          <p className="soft">{say({ key: words.aim, values: {} })}</p>
          {stage === 'facts' && <LazyClaims />}
          {stage === 'feelings' && <LazyMood />}
          {stage === 'fair-way-out' && <OwedBox />}
          <ul>
            {steps.map((step) => (
              <StepItem
                key={step.step.id}
                view={step}
                isOpenAtFirst={status === 'current' && step === firstOpen}
              />
            ))}
          </ul>
        </div>
      </Fold>
    </li>
  )
}
