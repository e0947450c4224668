import { useRef, useState, type RefObject } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Loading } from '#components/ui/loading.tsx'
import { useText } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { stageWords } from '#lib/playbook/stages.ts'
import type { Finding } from '#lib/replies/check/types.ts'
import type { Filled, Snippet } from '#lib/replies/types.ts'
import { DraftBox } from './draft-box.tsx'
import { Findings } from './findings.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { SaveOwn } from './own/save-own.tsx'
import { PlaceholderFields } from './placeholder-fields.tsx'
import { Preview } from './preview.tsx'
import { SendingBar } from './sending-bar.tsx'
import { snippetTitle } from './snippet-title.ts'
import { useReply } from './use-reply.ts'

export type ReplyEditorProps = {
  /** Absent: the agent writes from an empty page. */
  readonly snippet: Snippet | undefined
  readonly marketplace: SellingMarketplace
  readonly onBack: () => void
}

/** One reply: its language, its text, what the rules say of it, what is missing, and putting it into the box. */
export function ReplyEditor({ snippet, marketplace, onBack }: ReplyEditorProps) {
  const { t } = useText()
  const reply = useReply(snippet, marketplace)
  const field = useRef<HTMLTextAreaElement>(null)
  const { draft, filled, findings, guards, typed } = reply
  return (
    <div className="reply">
      <Button look="link" onPress={onBack} data-testid="reply-back">
        <Icon name="back" />
        {t('words.all')}
      </Button>
      <ReplyHead snippet={snippet} />
      <LanguageChoice choice={reply.choice} snippet={snippet} />
      <ReplyText reply={reply} hasSnippet={snippet !== undefined} field={field} />
      <Findings
        findings={findings}
        guards={guards}
        onShow={(finding) => showIn(reply, field, finding)}
      />
      {filled && draft.text === undefined && <PlaceholderFields filled={filled} typed={typed} />}
      {draft.text !== undefined && draft.text.trim() !== '' && (
        <SaveOwn snippet={snippet} reply={reply} marketplace={marketplace} />
      )}
      <SendingBar snippet={snippet} reply={reply} marketplace={marketplace} />
    </div>
  )
}

function ReplyHead({ snippet }: { snippet: Snippet | undefined }) {
  const text = useText()
  const { t, say } = text
  const title = snippet ? snippetTitle(snippet, text) : t('reply.own-words')
  return (
    <div className="spread">
      <h2 className="section-title" ref={focusOnce} tabIndex={-1}>
        {title}
      </h2>
      {snippet && (
        <span className="soft small">
          {say({ key: stageWords(snippet.stage).title, values: {} })} ·{' '}
          {t(`replies.tone.${snippet.tone}`)}
        </span>
      )}
    </div>
  )
}

/** The button that opened the reply is gone; keyboard and screen reader go on from its title. */
function focusOnce(title: HTMLElement | null): void {
  title?.focus()
}

type TextProps = {
  readonly reply: ReturnType<typeof useReply>
  readonly hasSnippet: boolean
  readonly field: RefObject<HTMLTextAreaElement | null>
}

function ReplyText({ reply, hasSnippet, field }: TextProps) {
  const { t } = useText()
  const { draft, filled, findings, choice, reading, edit } = reply
  const [cursor, setCursor] = useState<number>()
  if (reply.isComing) return <Loading />
  if (draft.text !== undefined || filled === undefined) {
    return (
      <div className="stack">
        <DraftBox
          text={draft.text ?? ''}
          language={choice.language}
          findings={findings}
          onText={draft.set}
          field={field}
          cursor={cursor}
        />
        {hasSnippet && filled && (
          <div className="row">
            <span className="soft small">{t('reply.edited')}</span>
            <Button look="link" onPress={draft.drop} data-testid="reply-start-over">
              {t('reply.start-over')}
            </Button>
          </div>
        )}
      </div>
    )
  }
  return (
    <div className="stack">
      <Preview
        filled={filled}
        language={choice.language}
        findings={findings}
        reading={reading && { filled: reading, language: choice.reading }}
      />
      <Button
        look="link"
        onPress={() => {
          setCursor(filled.cursor)
          edit(filled)
        }}
        data-testid="reply-edit"
      >
        {t('reply.edit')}
      </Button>
    </div>
  )
}

/** The passage, selected where it can be changed: the words become a draft first. */
function showIn(
  {
    draft,
    filled,
    edit,
  }: {
    draft: { text: string | undefined }
    filled: Filled | undefined
    edit: (filled: Filled) => void
  },
  field: RefObject<HTMLTextAreaElement | null>,
  { start, end }: Finding,
): void {
  if (draft.text === undefined && filled) edit(filled)
  // The field comes with the next painting.
  requestAnimationFrame(() => {
    field.current?.focus()
    field.current?.setSelectionRange(start, end)
  })
}
