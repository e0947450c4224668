import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { LongText } from '#components/ui/long-text.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { closingText } from './offer-text.ts'
import { useDeeds } from './use-deeds.ts'
import './case-end.css'

/** How the case ended, and the way back when it goes on. Nothing while the case is open. */
export function CaseEnd({ onReopened }: { onReopened: () => void }) {
  const text = useText()
  const { record } = useDispute()
  const { run, note } = useDeeds()
  const closing = record?.closing
  if (record?.status !== 'closed' || !closing) return null
  const reopen = async () => {
    if (await run((send, where) => send('reopen-case', where))) onReopened()
  }
  return (
    <div className="case-end" data-testid="case-end" data-outcome={closing.outcome}>
      <p>{closingText(closing, text)}</p>
      {closing.note !== undefined && <LongText text={closing.note} className="soft small" />}
      <Button look="link" onPress={() => void reopen()} data-testid="case-reopen">
        {text.t('offers.reopen')}
      </Button>
      <Notice note={note} testId="case-end-note" />
    </div>
  )
}
