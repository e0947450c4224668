import { useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { Segments } from '#components/ui/segments.tsx'
import { useText } from '#components/ui/text.tsx'
import type { CaseMood } from '#lib/mood/case-mood.ts'
import type { Level } from '#lib/mood/types.ts'

const levels: readonly Level[] = [0, 1, 2, 3]

/** The agent hears more than words tell: their own level counts until the buyer writes again. */
export function MoodCorrection({ told }: { told: CaseMood }) {
  const { t } = useText()
  const { key, isClosed } = useDispute()
  const [isOpen, setOpen] = useState(false)
  const { note, say } = useSaying(told)
  if (key === undefined || isClosed) return null
  return (
    <div className="stack">
      {isOpen || told.isSaid ? (
        <Segments
          label={t('mood.correct.label')}
          value={String(told.mood.level)}
          choices={levels.map((level) => ({
            value: String(level),
            label: t(`mood.level.${level}`),
            testId: `mood-set-${level}`,
          }))}
          onChange={(value) => say(levels.find((level) => String(level) === value))}
        />
      ) : (
        <Button look="link" onPress={() => setOpen(true)} data-testid="mood-correct">
          {t('mood.correct')}
        </Button>
      )}
      {told.isSaid && (
        <Button look="link" onPress={() => say(told.estimated)} data-testid="mood-estimate">
          {t('mood.correct.back')}
        </Button>
      )}
      <Notice note={note} />
    </div>
  )
}

function useSaying({ estimated, buyerMessages }: CaseMood) {
  const text = useText()
  const { send } = useServices()
  const { tabId, key } = useDispute()
  const [note, setNote] = useState<Note>()
  const say = (level: Level | undefined) => {
    if (key === undefined || level === undefined) return
    const terms = { level, was: estimated, buyerMessages }
    void send('set-mood', { tabId, key, ...terms }).then((reply) =>
      setNote(reply.ok ? undefined : { tone: 'bad', text: failureText(reply, text) }),
    )
  }
  return { note, say }
}
