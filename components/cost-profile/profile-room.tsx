import { useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { useTitleFocus } from '#components/ui/use-title-focus.ts'
import type { RequestOf } from '#lib/messaging/protocol.ts'
import { useRoomWords } from './room-words.tsx'
import { RuleList } from './rule-list.tsx'
import { TablePart } from './table-part.tsx'
import './profile.css'

export type ProfileRoomProps = { readonly currency: string; readonly onBack?: () => void }

/** Changes rules and says what came of it. @returns whether it was done */
export type ChangeRules = (change: RequestOf<'change-cost-rules'>, said: string) => Promise<boolean>

/** What goods and parcels cost the shop: to see, to change, to take from a table and to write as one. */
export function ProfileRoom({ currency, onBack }: ProfileRoomProps) {
  const text = useText()
  const say = useRoomWords()
  const { send, useCostRules } = useServices()
  const rules = useCostRules()
  const [note, setNote] = useState<Note>()
  const title = useTitleFocus()
  const change: ChangeRules = async (request, said) => {
    const reply = await send('change-cost-rules', request)
    setNote(
      reply.ok ? { tone: 'good', text: said } : { tone: 'bad', text: failureText(reply, text) },
    )
    return reply.ok
  }
  return (
    <div className="profile" data-testid="profile">
      <BackLink onBack={onBack} testId="profile-back">
        {say('profile.back')}
      </BackLink>
      <h2 ref={title} tabIndex={-1} className="section-title">
        {say('profile.title')}
      </h2>
      <p className="soft">{say('profile.intro')}</p>
      {rules && <RuleList rules={rules} currency={currency} onChange={change} />}
      <Notice note={note} testId="profile-note" />
      {rules && <TablePart rules={rules} onChange={change} />}
      <Fold level={3} title={<span>{say('profile.order.title')}</span>}>
        <p className="soft">{say('profile.order')}</p>
      </Fold>
    </div>
  )
}
