import { useEffect, useRef, useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { situationGroups, type Situation } from '#lib/order/situations.ts'

/** What the dispute is about: proposed with its reasons, confirmed or changed by the agent. */
export function SituationBox() {
  const { t } = useText()
  const { record, proposal, situation, isClosed } = useDispute()
  const { note, choose, isChanging, setChanging, changeButton } = useChoice()
  const isConfirmed = record?.situation !== undefined
  return (
    <section className="situation" data-testid="situation" data-confirmed={isConfirmed}>
      <p>
        <span className="soft">{t('situation.label')}</span>{' '}
        <span className="strong">
          {situation ? t(`playbook.situation.${situation}`) : t('situation.unknown')}
        </span>
      </p>
      {!isConfirmed && proposal && <Reasons />}
      {isClosed ? null : isChanging || situation === undefined ? (
        <Choices onChoose={choose} hasFocus={isChanging} />
      ) : (
        <div className="row">
          {!isConfirmed && (
            <Button onPress={() => choose(situation)} data-testid="situation-confirm">
              {t('situation.confirm')}
            </Button>
          )}
          <Button
            look="link"
            ref={changeButton}
            onPress={() => setChanging(true)}
            data-testid="situation-change"
          >
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
  const [isChanging, setChanging] = useState(false)
  const changeButton = useRef<HTMLButtonElement>(null)
  const wantsFocus = useRef(false)
  const choose = (situation: Situation) => {
    // The pressed button goes away: the focus goes on to the one that changes the choice.
    wantsFocus.current = true
    setChanging(false)
    void send('set-situation', { tabId, situation }).then((reply) =>
      setNote(reply.ok ? undefined : { tone: 'bad', text: failureText(reply, text) }),
    )
  }
  useEffect(() => {
    if (!wantsFocus.current || !changeButton.current) return
    wantsFocus.current = false
    changeButton.current.focus()
  })
  return { note, choose, isChanging, setChanging, changeButton }
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

type ChoicesProps = {
  readonly onChoose: (situation: Situation) => void
  readonly hasFocus: boolean
}

function Choices({ onChoose, hasFocus }: ChoicesProps) {
  const { t } = useText()
  const { situation } = useDispute()
  return (
    <div role="group" aria-label={t('situation.choose')} className="situation-groups">
      {situationGroups.map(([group, members]) => (
        <div key={group} role="group" aria-labelledby={`situations-${group}`}>
          <p id={`situations-${group}`} className="soft small">
            {t(`situation.group.${group}`)}
          </p>
          <div className="row">
            {members.map((each) => (
              <Button
                key={each}
                aria-pressed={each === situation}
                autoFocus={hasFocus && each === situationGroups[0][1][0]}
                onPress={() => onChoose(each)}
                data-testid={`situation-${each}`}
              >
                {t(`playbook.situation.${each}`)}
              </Button>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
