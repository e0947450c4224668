import { useText } from '#components/ui/text.tsx'
import { stageWords } from '#lib/playbook/stages.ts'
import type { Snippet } from '#lib/replies/types.ts'
import { snippetTitle } from './snippet-title.ts'
import type { Habits } from './use-habits.ts'

export type SnippetGroupProps = {
  readonly title: string
  readonly snippets: readonly Snippet[]
  readonly habits: Habits
  readonly onChoose: (id: string) => void
  readonly withStage: boolean
}

/** Replies under a title; more than anyone looks through are found by words. */
export function SnippetGroup({ title, snippets, ...item }: SnippetGroupProps) {
  return (
    <section>
      <h2 className="section-title">{title}</h2>
      <ul className="snippets">
        {snippets.slice(0, most).map((snippet) => (
          <SnippetItem key={snippet.id} snippet={snippet} {...item} />
        ))}
      </ul>
    </section>
  )
}

const most = 60

type ItemProps = Omit<SnippetGroupProps, 'title' | 'snippets'> & { readonly snippet: Snippet }

function SnippetItem({ snippet, habits, onChoose, withStage }: ItemProps) {
  const text = useText()
  const { t, say } = text
  const { favourites, toggleFavourite } = habits
  const { id } = snippet
  const named = snippetTitle(snippet, text)
  const isFavourite = favourites.has(id)
  return (
    <li className="snippet-line">
      <button
        type="button"
        className="snippet"
        data-testid={`snippet-${id}`}
        data-stop
        onClick={() => onChoose(id)}
      >
        <span className="snippet-title">{named}</span>
        {withStage && (
          <span className="soft small">
            {say({ key: stageWords(snippet.stage).title, values: {} })}
          </span>
        )}
      </button>
      <button
        type="button"
        className="snippet-star"
        aria-pressed={isFavourite}
        aria-label={`${t('reply.favourite')}: ${named}`}
        title={t('reply.favourite')}
        onClick={() => toggleFavourite(id)}
      >
        {isFavourite ? '★' : '☆'}
      </button>
    </li>
  )
}
