import { useState } from 'react'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { complaints } from '#lib/order/situations.ts'
import { messageOfText } from '#lib/replies/own/from-text.ts'
import { ownSnippetSchema, type OwnSnippet } from '#lib/replies/own/schema.ts'
import { isOwn, type Snippet } from '#lib/replies/types.ts'
import { valuesFrom } from '#lib/replies/values.ts'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { ReplyInWork } from '../use-reply.ts'
import { useSources } from '../use-values.ts'
import { useOwnLibrary } from './use-own-library.ts'

export type SaveOwnProps = {
  readonly snippet: Snippet | undefined
  readonly reply: ReplyInWork
  readonly marketplace: SellingMarketplace
}

/** The words as they stand become a snippet of the agent's own; what the order filled in becomes places to fill. */
export function SaveOwn(props: SaveOwnProps) {
  const { t } = useText()
  const [title, setTitle] = useState('')
  const [isOpen, setOpen] = useState(false)
  const { note, save } = useSaving(props)
  const { snippet } = props
  const isChange = snippet !== undefined && isOwn(snippet)
  if (isChange) {
    return (
      <div className="row">
        <Button onPress={() => save(snippet.title)} data-testid="own-change">
          {t('reply.own.change')}
        </Button>
        <Notice note={note} testId="own-note" />
      </div>
    )
  }
  return (
    <div className="stack">
      {isOpen ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            if (save(title)) setOpen(false)
          }}
        >
          <TextField
            label={t('reply.own.title')}
            value={title}
            onChange={setTitle}
            autoFocus
            testId="own-title"
          />
          <div className="row">
            <Button type="submit" isDisabled={title.trim() === ''} data-testid="own-save">
              {t('reply.own.save')}
            </Button>
            <Button look="link" onPress={() => setOpen(false)}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <Button look="link" onPress={() => setOpen(true)} data-testid="own-open">
          {t('reply.own.open')}
        </Button>
      )}
      <Notice note={note} testId="own-note" />
    </div>
  )
}

function useSaving({ snippet, reply, marketplace }: SaveOwnProps) {
  const { t } = useText()
  const { complaint, situation } = useDispute()
  const { library, add } = useOwnLibrary()
  const { language } = reply.choice
  const sources = useSources({ language, marketplace, typed: reply.typed.all })
  const [note, setNote] = useState<Note>()
  const save = (title: string): boolean => {
    const before = library.snippets.find(({ id }) => id === snippet?.id)
    const text = messageOfText(reply.text, valuesFrom(sources))
    const fresh: Omit<OwnSnippet, 'texts'> = before ?? {
      id: `own:${crypto.randomUUID()}`,
      title,
      stage: snippet?.stage ?? 'sincerity',
      complaints: snippet ? [...snippet.complaints] : complaint ? [complaint] : [...complaints],
      tone: snippet?.tone ?? 'neutral',
      ...(complaint === undefined && situation !== undefined ? { situations: [situation] } : {}),
    }
    const texts = { ...before?.texts, [language]: text }
    const made = ownSnippetSchema.safeParse({ ...fresh, texts })
    if (made.success) add({ folders: [], snippets: [made.data] })
    setNote(
      made.success
        ? { tone: 'good', text: t('reply.own.saved') }
        : { tone: 'bad', text: t('reply.own.not-saved') },
    )
    return made.success
  }
  return { note, save }
}
