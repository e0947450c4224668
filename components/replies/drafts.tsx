import { useWork } from '#components/panel/use-work.tsx'
import { useText } from '#components/ui/text.tsx'
import { isReplyLanguage } from '#lib/replies/languages.ts'
import { letters } from '#lib/replies/letters/letters.ts'
import type { Snippet } from '#lib/replies/types.ts'
import { letterPrefix } from './letters/use-letters.ts'
import { snippetTitle } from './snippet-title.ts'
import { draftsIn } from './use-draft.ts'
import { useReplyLanguage } from './use-reply-language.ts'

export type DraftsProps = {
  readonly library: readonly Snippet[]
  readonly onChoose: (id: string) => void
}

/** What was begun for this order and not dropped: nothing that was written is lost. */
export function Drafts({ library, onChoose }: DraftsProps) {
  const text = useText()
  const { t, say } = text
  const { choose } = useReplyLanguage()
  const drafts = draftsIn(useWork().all)
  if (drafts.length === 0) return null
  const titleOf = (id: string) => {
    const letter = letters.find((each) => letterPrefix + each.id === id)
    if (letter) return say({ key: letter.title, values: {} })
    const snippet = library.find((each) => each.id === id)
    if (snippet === undefined) return t('reply.own-words')
    return snippetTitle(snippet, text)
  }
  return (
    <section data-testid="drafts">
      <h2 className="section-title">{t('reply.drafts')}</h2>
      <ul className="snippets">
        {drafts.map(({ id, language, text: draft }) => (
          <li key={`${id} ${language}`}>
            <button
              type="button"
              className="snippet snippet-draft"
              data-testid={`draft-${id}-${language}`}
              data-stop
              onClick={() => {
                if (isReplyLanguage(language)) choose(language)
                onChoose(id)
              }}
            >
              <span className="snippet-title">{titleOf(id)}</span>
              <span className="soft small page-text">{draft.slice(0, 80)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
