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
import { placeholderLabel } from './placeholder-label.ts'
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
  const { t, format } = useText()
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
      <p className={isTooLong ? 'bad small' : 'soft small'} data-testid="reply-length">
        {form
          ? t(isTooLong ? 'words.too-long' : 'words.length-of', {
              length: format.count(length),
              limit: format.count(form.limit),
            })
          : t('words.length', { length: format.count(length) })}
      </p>
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
      <WhyNot missing={reply.missing} isNever={stop === 'never'} />
      {!isBlocked && key === undefined && (
        <p className="soft small sending-why">{t('words.no-key')}</p>
      )}
      <Notice note={note} testId="reply-note" />
    </div>
  )
}

/** What stands between the text and the box. */
function WhyNot({ missing, isNever }: { missing: readonly string[]; isNever: boolean }) {
  const text = useText()
  const { t } = text
  return (
    <>
      {missing.length > 0 && (
        <p className="due small sending-why" data-testid="reply-blocked">
          {t('words.blocked', {
            names: missing.map((name) => placeholderLabel(name, text)).join(t('list.separator')),
          })}
        </p>
      )}
      {isNever && (
        <p className="bad small sending-why" data-testid="reply-never">
          {t('reply.check.never')}
        </p>
      )}
    </>
  )
}
