import { useState } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import type { Snippet } from '#lib/replies/types.ts'
import { formAt } from './form-at.ts'
import { LengthLine } from './length-line.tsx'
import { MissingLine } from './missing-line.tsx'
import { stopOf } from './use-check.ts'
import type { ReplyInWork } from './use-reply.ts'
import { useTaking } from './use-taking.ts'

export type SendingBarProps = {
  readonly snippet: Snippet | undefined
  readonly reply: ReplyInWork
  readonly marketplace: SellingMarketplace
}

/** How long the text is, and the two ways to take it: copied, or put into the page's box. Never sent. */
export function SendingBar({ snippet, reply, marketplace }: SendingBarProps) {
  const { t } = useText()
  const { page, key } = useDispute()
  const [reason, setReason] = useState('')
  const form = formAt(rulesOf(marketplace), page.url)
  const { length } = reply.text
  const isTooLong = form !== undefined && length > form.limit
  const stop = stopOf(reply.findings)
  const lacksReason = stop === 'reason' && reason.trim() === ''
  const isEmpty = reply.text.trim() === ''
  const isBlocked = isEmpty || reply.missing.length > 0 || stop === 'never' || lacksReason
  const { note, insert, copy } = useTaking(snippet, reply, stop === 'reason' ? reason.trim() : '')
  return (
    <div className="sending">
      {stop === 'reason' && (
        <TextField
          label={t('reply.check.reason')}
          hint={t('reply.check.reason-hint')}
          value={reason}
          onChange={setReason}
          rows={2}
          testId="reply-reason"
        />
      )}
      <LengthLine length={length} limit={form?.limit} />
      <div className="row">
        <Button onPress={copy} isDisabled={isBlocked} data-testid="copy">
          <Icon name="copy" />
          {t('words.copy')}
        </Button>
        <Button
          look="primary"
          onPress={insert}
          isDisabled={isBlocked || isTooLong || key === undefined}
          data-testid="insert"
        >
          <Icon name="insert" />
          {t('words.insert')}
        </Button>
      </div>
      <MissingLine missing={reply.missing} />
      {stop === 'never' && (
        <p className="bad small sending-why" data-testid="reply-never">
          {t('reply.check.never')}
        </p>
      )}
      {!isBlocked && key === undefined && (
        <p className="soft small sending-why">{t('words.no-key')}</p>
      )}
      <Notice note={note} testId="reply-note" />
    </div>
  )
}
