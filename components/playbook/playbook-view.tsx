import { useDispute } from '#components/panel/use-dispute.tsx'
import { PromiseForm } from '#components/promises/promise-form.tsx'
import { useText } from '#components/ui/text.tsx'
import { SituationBox } from './situation-box.tsx'
import { StageItem } from './stage-item.tsx'
import { useStages } from './use-stages.ts'
import './playbook.css'

/** The six stages, the current one open. */
export function PlaybookView() {
  const { t } = useText()
  const { marketplace, situation, isClosed } = useDispute()
  const stages = useStages()
  if (marketplace === undefined) return <p className="soft">{t('stages.carrier')}</p>
  return (
    <div className="playbook">
      {isClosed && (
        <p className="soft" data-testid="playbook-closed">
          {t('offers.is-closed')}
        </p>
      )}
      <SituationBox />
      {situation === undefined ? (
        <p className="soft">{t('stages.no-situation')}</p>
      ) : (
        <ol className="stages">
          {stages.map(
            (stage, index) =>
              stage.total > 0 && (
                <StageItem key={`${situation} ${stage.stage}`} view={stage} number={index + 1} />
              ),
          )}
        </ol>
      )}
      <PromiseForm />
    </div>
  )
}
