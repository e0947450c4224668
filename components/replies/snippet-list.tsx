import { useMemo } from 'react'
import { Input, Label, SearchField } from 'react-aria-components/SearchField'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useText } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { StageId } from '#lib/order/situations.ts'
import { stageWords } from '#lib/playbook/stages.ts'
import { indexOf } from '#lib/replies/search-index.ts'
import { snippets } from '#lib/replies/snippets/index.ts'
import { snippetsFor } from '#lib/replies/suggest.ts'
import type { Snippet } from '#lib/replies/types.ts'

export type SnippetListProps = {
  readonly marketplace: SellingMarketplace
  /** The stage that the case is at. */
  readonly stage: StageId | undefined
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onChoose: (id: string) => void
  /** Coming back from a reply: the focus goes to the search. */
  readonly isBack: boolean
}

/** The replies that fit, those of the current stage first. */
export function SnippetList(props: SnippetListProps) {
  const { marketplace, stage, query, onQuery, onChoose } = props
  const { t, say } = useText()
  const { complaint, situation } = useDispute()
  const index = useMemo(
    () =>
      indexOf(snippets, ({ title, texts }) => [
        [say({ key: title, values: {} })],
        [],
        Object.values(texts),
      ]),
    [say],
  )
  const found = snippetsFor(index, { marketplace, query, stage, situation, complaint })
  const now = query === '' ? found.filter((each) => each.stage === stage) : []
  const others = found.filter((each) => !now.includes(each))
  return (
    <div className="stack">
      <SearchField className="field" value={query} onChange={onQuery} autoFocus={props.isBack}>
        <Label className="unseen">{t('words.search')}</Label>
        <Input className="input" placeholder={t('words.search')} data-testid="snippet-search" />
      </SearchField>
      <p role="status" className="unseen">
        {query === '' ? '' : t('words.found', { count: found.length })}
      </p>
      {now.length > 0 && (
        <Group title={t('words.now')} snippets={now} onChoose={onChoose} withStage={false} />
      )}
      {others.length > 0 && (
        <Group
          title={t(othersTitle(query, stage))}
          snippets={others}
          onChoose={onChoose}
          withStage
        />
      )}
      {found.length === 0 && <p className="soft">{t('words.nothing-found')}</p>}
    </div>
  )
}

function othersTitle(query: string, stage: StageId | undefined) {
  if (query !== '') return 'words.matching'
  return stage === undefined ? 'words.all' : 'words.later'
}

type GroupProps = {
  readonly title: string
  readonly snippets: readonly Snippet[]
  readonly onChoose: (id: string) => void
  readonly withStage: boolean
}

function Group({ title, snippets, onChoose, withStage }: GroupProps) {
  const { say } = useText()
  return (
    <section>
      <h2 className="section-title">{title}</h2>
      <ul className="snippets">
        {snippets.map((snippet) => (
          <li key={snippet.id}>
            <button
              type="button"
              className="snippet"
              data-testid={`snippet-${snippet.id}`}
              onClick={() => onChoose(snippet.id)}
            >
              <span className="snippet-title">{say({ key: snippet.title, values: {} })}</span>
              {withStage && (
                <span className="soft small">
                  {say({ key: stageWords(snippet.stage).title, values: {} })}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
