import { useState, type ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { PanelServices } from '#components/panel/services.ts'
import type { Reply } from '#lib/messaging/protocol.ts'
import { useKeepingDeed } from './use-keeping-deed.ts'

export type ForgetStepProps = {
  readonly name: string
  /** What will be gone, in full, before it is asked once more. */
  readonly children: ReactNode
  readonly open: string
  readonly confirm: string
  readonly onForget: (send: PanelServices['send']) => Promise<Reply<{ readonly cases: number }>>
}

/** What cannot be undone takes two steps, the second one with the consequences beside it. */
export function ForgetStep({ name, children, open, confirm, onForget }: ForgetStepProps) {
  const { t } = useText()
  const { run, note, isRunning } = useKeepingDeed()
  const [isAsking, setAsking] = useState(false)
  const forget = async () => {
    const isDone = await run(onForget, ({ cases }) => t('keeping.forget.done', { count: cases }))
    if (isDone) setAsking(false)
  }
  return (
    <div className="stack" data-testid={`forget-${name}`}>
      {isAsking ? (
        <div className="stack keeping-ask" role="group" aria-label={open}>
          {children}
          <p className="small soft">{t('keeping.forget.elsewhere')}</p>
          <div className="row">
            <Button
              look="primary"
              autoFocus
              isDisabled={isRunning}
              onPress={() => void forget()}
              data-testid={`forget-${name}-confirm`}
            >
              {isRunning ? t('keeping.forget.running') : confirm}
            </Button>
            <Button
              look="link"
              onPress={() => setAsking(false)}
              data-testid={`forget-${name}-cancel`}
            >
              {t('keeping.cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="row">
          <Button onPress={() => setAsking(true)} data-testid={`forget-${name}-open`}>
            {open}
          </Button>
        </div>
      )}
      <Notice note={note} testId={`forget-${name}-note`} />
    </div>
  )
}
