import { useText } from '#components/ui/text.tsx'
import { stageWords } from '#lib/playbook/stages.ts'
import { isOwn, type Snippet } from '#lib/replies/types.ts'
import { useHabits } from './use-habits.ts'

export type SnippetGroupProps = {
  readonly title: string
  readonly snippets: readonly Snippet[]
  readonly onChoose: (id: string) => void
  readonly withStage: boolean
}

/** Replies under a title; more than anyone looks through are found by words. */
export function SnippetGroup({ title, snippets, onChoose, withStage }: SnippetGroupProps) {
  return (
    <section>
      <h2 className="section-title">{title}</h2>
      <ul className="snippets">
        {snippets.slice(0, most).map((snippet) => (
          <SnippetItem
            key={snippet.id}
            snippet={snippet}
            onChoose={onChoose}
            withStage={withStage}
          />
        ))}
      </ul>
    </section>
  )
}

const most = 60

type ItemProps = {
  readonly snippet: Snippet
  readonly onChoose: (id: string) => void
  readonly withStage: boolean
}

function SnippetItem({ snippet, onChoose, withStage }: ItemProps) {
  const { t, say } = useText()
  const { favourites, toggleFavourite } = useHabits()
  const { id, title } = snippet
  const named = isOwn(snippet) ? title : say({ key: title, values: {} })
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
