import { useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { situations, type Situation } from '#lib/order/situations.ts'

/** What the dispute is about: proposed with its reasons, confirmed or changed by the agent. */
export function SituationBox() {
  const { t } = useText()
  const { record, proposal, situation } = useDispute()
  const { note, choose } = useChoice()
  const [isChanging, setChanging] = useState(false)
  const isConfirmed = record?.situation !== undefined
  const isOpen = isChanging || situation === undefined
  return (
    <section className="situation" data-testid="situation" data-confirmed={isConfirmed}>
      <p>
        <span className="soft">{t('situation.label')}</span>{' '}
        <span className="strong">
          {situation ? t(`playbook.situation.${situation}`) : t('situation.unknown')}
        </span>
      </p>
      {!isConfirmed && proposal && <Reasons />}
      {isOpen ? (
        <Choices
          onChoose={(chosen) => {
            setChanging(false)
            choose(chosen)
          }}
        />
      ) : (
        <div className="row">
          {!isConfirmed && situation && (
            <Button onPress={() => choose(situation)} data-testid="situation-confirm">
              {t('situation.confirm')}
            </Button>
          )}
          <Button look="link" onPress={() => setChanging(true)} data-testid="situation-change">
            {t('situation.change')}
          </Button>
        </div>
      )}
      <Notice note={note} testId="situation-note" />
    </section>
  )
}

function useChoice() {
  const text = useText()
  const { send } = useServices()
  const { tabId } = useDispute()
  const [note, setNote] = useState<Note>()
  const choose = (situation: Situation) => {
    void send('set-situation', { tabId, situation }).then((reply) =>
      setNote(reply.ok ? undefined : { tone: 'bad', text: failureText(reply, text) }),
    )
  }
  return { note, choose }
}

function Reasons() {
  const { t, say } = useText()
  const { proposal } = useDispute()
  return (
    <ul className="reasons soft" aria-label={t('situation.because')}>
      {proposal?.because.map((reason) => (
        <li key={reason.key} className="page-text">
          {say(reason)}
        </li>
      ))}
    </ul>
  )
}

function Choices({ onChoose }: { onChoose: (situation: Situation) => void }) {
  const { t } = useText()
  return (
    <div className="row" role="group" aria-label={t('situation.choose')}>
      {situations.map((each) => (
        <Button key={each} onPress={() => onChoose(each)} data-testid={`situation-${each}`}>
          {t(`playbook.situation.${each}`)}
        </Button>
      ))}
    </div>
  )
}
