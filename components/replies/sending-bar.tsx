import { useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import type { Filled, Snippet } from '#lib/replies/types.ts'
import { formAt } from './form-at.ts'
import { placeholderLabel } from './placeholder-label.ts'

export type SendingBarProps = {
  readonly snippet: Snippet
  readonly filled: Filled
  readonly marketplace: SellingMarketplace
}

/** How long the text is, and the two ways to take it: copied, or put into the page's box. Never sent. */
export function SendingBar(props: SendingBarProps) {
  const text = useText()
  const { t, format } = text
  const { page, key } = useDispute()
  const { filled } = props
  const form = formAt(rulesOf(props.marketplace), page.url)
  const length = filled.text.length
  const isTooLong = form !== undefined && length > form.limit
  const isBlocked = filled.missing.length > 0
  const { note, insert, copy } = useTaking(props)
  return (
    <div className="sending">
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
      {isBlocked && (
        <p className="due small sending-why" data-testid="reply-blocked">
          {t('words.blocked', {
            names: filled.missing
              .map((name) => placeholderLabel(name, text))
              .join(t('list.separator')),
          })}
        </p>
      )}
      {!isBlocked && key === undefined && (
        <p className="soft small sending-why">{t('words.no-key')}</p>
      )}
      <Notice note={note} testId="reply-note" />
    </div>
  )
}

function useTaking({ snippet, filled }: SendingBarProps) {
  const text = useText()
  const { send } = useServices()
  const { tabId, key } = useDispute()
  const [note, setNote] = useState<Note>()
  const request = { tabId, snippet: snippet.id, text: filled.text }
  const insert = () => {
    if (key === undefined) return
    void send('insert-reply', { ...request, key }).then((reply) =>
      setNote(
        reply.ok
          ? { tone: 'good', text: text.t('words.inserted') }
          : { tone: 'bad', text: failureText(reply, text) },
      ),
    )
  }
  const copy = () => {
    void navigator.clipboard.writeText(filled.text).then(
      () => {
        setNote({ tone: 'good', text: text.t('words.copied') })
        return send('note-copied-reply', request).then((reply) => {
          if (!reply.ok) setNote({ tone: 'bad', text: text.t('words.copied-not-noted') })
        })
      },
      () => setNote({ tone: 'bad', text: text.t('words.copy-failed') }),
    )
  }
  return { note, insert, copy }
}
