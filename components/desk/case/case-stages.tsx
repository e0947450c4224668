import { useDeeds } from '#components/offers/use-deeds.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useStages } from '#components/playbook/use-stages.ts'
import { Check } from '#components/ui/check.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { stageWords } from '#lib/playbook/stages.ts'
import type { StageView, StepView } from '#lib/playbook/types.ts'
import { useDeskWords } from '../desk-words.tsx'

/** Where the playbook stands. Words are sent beside the page; here steps are ticked and read. */
export function CaseStages() {
  const say = useDeskWords()
  const { t } = useText()
  const { situation, record } = useDispute()
  const stages = useStages()
  return (
    <section data-testid="case-stages">
      <h2 className="section-title">{say('desk.case.playbook')}</h2>
      <p>
        {situation ? t(`playbook.situation.${situation}`) : say('desk.situation.none')}
        {situation && !record?.situation && (
          <span className="soft small"> {say('desk.situation.proposed')}</span>
        )}
      </p>
      <ol className="case-stage-list">
        {stages.map((stage) => (
          <Stage key={stage.stage} view={stage} />
        ))}
      </ol>
    </section>
  )
}

function Stage({ view: { stage, status, steps, doneCount, total } }: { view: StageView }) {
  const { t, say } = useText()
  const { isClosed } = useDispute()
  const marked = steps.filter(({ mark, by }) => mark !== 'open' && by === 'agent')
  return (
    <li className={`case-stage case-stage-${status}`} data-status={status}>
      <p className="spread">
        <span className={status === 'current' ? 'strong' : ''}>
          {say({ key: stageWords(stage).title, values: {} })}
        </span>
        <span className="soft small">
          {t(`stages.progress.${status}`, { done: doneCount, total })}
        </span>
      </p>
      {status === 'current' && !isClosed && <OpenSteps steps={steps} />}
      {marked.length > 0 && (
        <ul className="small soft">
          {marked.map((step) => (
            <Marked key={step.step.id} view={step} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** The steps of the current stage that are still open: a tick, and they are done. */
function OpenSteps({ steps }: { steps: readonly StepView[] }) {
  const { say } = useText()
  const { run, note } = useDeeds()
  const open = steps.filter(({ mark }) => mark === 'open')
  const tick = (step: string) =>
    void run((send, where) => send('set-step', { ...where, step, mark: 'done' }))
  return (
    <>
      <ul>
        {open.map(({ step }) => (
          <li key={step.id}>
            <Check isChecked={false} onChange={() => tick(step.id)} testId={`tick-${step.id}`}>
              {say({ key: step.title, values: {} })}
            </Check>
          </li>
        ))}
      </ul>
      <Notice note={note} />
    </>
  )
}

function Marked({ view: { step, mark, reason } }: { view: StepView }) {
  const { t, say } = useText()
  return (
    <li className="case-step">
      <Icon name={mark === 'done' ? 'check' : 'stop'} />
      <span>
        {say({ key: step.title, values: {} })}
        {mark === 'skipped' && (
          <span className="page-text">
            {' '}
            {reason === undefined
              ? t('evidence.step.skipped')
              : t('stages.skipped-because', { reason: shownPageText(reason) })}
          </span>
        )}
      </span>
    </li>
  )
}
