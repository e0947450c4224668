import { useMemo } from 'react'
import { Input, Label, SearchField } from 'react-aria-components/SearchField'
import { useMood } from '#components/mood/use-mood.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { StageId } from '#lib/order/situations.ts'
import { indexOf, type SearchFields } from '#lib/replies/search-index.ts'
import { snippetsFor } from '#lib/replies/suggest.ts'
import type { Snippet } from '#lib/replies/types.ts'
import { Drafts } from './drafts.tsx'
import { LetterGroup } from './letters/letter-group.tsx'
import { moveFocus } from './move-focus.ts'
import { OwnRoom } from './own/own-room.tsx'
import { OwnWords } from './own-words.tsx'
import { SnippetGroup } from './snippet-group.tsx'
import { snippetPurpose, snippetTitle } from './snippet-title.ts'
import { useHabits, type Habits } from './use-habits.ts'
import type { LanguageChoice } from './use-reply-language.ts'

export type SnippetListProps = {
  readonly library: readonly Snippet[]
  readonly marketplace: SellingMarketplace
  /** The stage that the case is at. */
  readonly stage: StageId | undefined
  readonly choice: LanguageChoice
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onChoose: (id: string) => void
  /** Coming back from a reply, or with the key for it: the focus goes to the search. */
  readonly hasFocus: boolean
}

/** The replies that fit, those of the current stage first. The arrows move, Enter opens. */
export function SnippetList(props: SnippetListProps) {
  const { library, stage, query, onQuery, onChoose } = props
  const { t } = useText()
  const habits = useHabits()
  const found = useFound(props, habits)
  const now = query === '' ? found.filter((each) => each.stage === stage) : []
  const others = found.filter((each) => !now.includes(each))
  return (
    <div className="stack" onKeyDown={moveFocus}>
      <SearchField className="field" value={query} onChange={onQuery} autoFocus={props.hasFocus}>
        <Label className="unseen">{t('words.search')}</Label>
        <Input
          className="input"
          placeholder={t('words.search')}
          data-testid="snippet-search"
          data-stop
        />
      </SearchField>
      <p role="status" className="unseen">
        {query === '' ? '' : t('words.found', { count: found.length })}
      </p>
      {query === '' && <Drafts library={library} onChoose={onChoose} />}
      {now.length > 0 && (
        <SnippetGroup
          title={t('words.now')}
          snippets={now}
          habits={habits}
          onChoose={onChoose}
          withStage={false}
        />
      )}
      {query === '' && <OwnWords onChoose={onChoose} />}
      <LetterGroup marketplace={props.marketplace} query={query} onChoose={onChoose} />
      {others.length > 0 && (
        <SnippetGroup
          title={t(othersTitle(query, stage))}
          snippets={others}
          habits={habits}
          onChoose={onChoose}
          withStage
        />
      )}
      {found.length === 0 && <p className="soft">{t('words.nothing-found')}</p>}
      <OwnRoom onChoose={onChoose} />
      <p className="soft small">{t('reply.keys')}</p>
    </div>
  )
}

function useFound(props: SnippetListProps, habits: Habits): readonly Snippet[] {
  const { library, marketplace, stage, query, choice } = props
  const text = useText()
  const { complaint, situation } = useDispute()
  const { uses, favourites } = habits
  const moodLevel = useMood()?.mood.level
  const index = useMemo(
    () => indexOf(library, (snippet) => fieldsOf(snippet, text)),
    [library, text],
  )
  return useMemo(
    () =>
      snippetsFor(index, {
        marketplace,
        query,
        stage,
        situation,
        complaint,
        moodLevel,
        language: choice.language,
        uses,
        favourites,
      }),
    [
      index,
      marketplace,
      query,
      stage,
      situation,
      complaint,
      moodLevel,
      choice.language,
      uses,
      favourites,
    ],
  )
}

function fieldsOf(snippet: Snippet, text: Text): SearchFields {
  const purpose = snippetPurpose(snippet, text)
  return [
    [snippetTitle(snippet, text)],
    purpose === undefined ? [] : [purpose],
    Object.values(snippet.texts),
  ]
}

function othersTitle(query: string, stage: StageId | undefined) {
  if (query !== '') return 'words.matching'
  return stage === undefined ? 'words.all' : 'words.later'
}
