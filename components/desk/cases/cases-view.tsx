import { useDeferredValue, useMemo } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useNow } from '#components/panel/use-now.ts'
import { useText } from '#components/ui/text.tsx'
import { filtered } from '#lib/case-list/filter.ts'
import type { CaseLine } from '#lib/case-list/case-line.ts'
import { termsOf } from '#lib/case-list/search-text.ts'
import { sorted } from '#lib/case-list/sort.ts'
import { useDeskServices, type CaseList } from '../desk-services.ts'
import { useDeskWords } from '../desk-words.tsx'
import { StartNote } from '../start/start-note.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { CaseTable } from './case-table.tsx'
import { FilterBar } from './filter-bar.tsx'
import { useListState } from './list-state.tsx'
import { SearchBox } from './search-box.tsx'
import { ViewsBar } from './views-bar.tsx'
import './cases.css'

/** All cases: to search, to narrow down, to go through by the time that is left. */
export function CasesView() {
  const say = useDeskWords()
  const list = useDeskServices().useCaseList()
  const now = useNow()
  const shown = useShown(list.lines, now)
  return (
    <main className="desk-main cases" data-testid="cases-view">
      <h1 className="desk-title">{say('desk.view.cases')}</h1>
      <StartNote />
      <div className="cases-tools">
        <SearchBox />
        <ViewsBar />
        <FilterBar />
      </div>
      <BulkBar shown={shown} all={list.lines} now={now}>
        <Standing list={list} shown={shown.length} />
      </BulkBar>
      {list.total === 0 ? <NoCases /> : <CaseTable lines={shown} now={now} />}
    </main>
  )
}

/** The lines as they are asked for. Typing goes before: the list follows when there is time. */
function useShown(lines: readonly CaseLine[], now: Temporal.Instant): readonly CaseLine[] {
  const [{ typed, filter, sort }] = useListState()
  const settled = useDeferredValue(typed)
  const ms = now.epochMilliseconds
  const ordered = useMemo(() => sorted(lines, sort, ms), [lines, sort, ms])
  return useMemo(
    () => filtered(ordered, filter, termsOf(settled), ms),
    [ordered, filter, settled, ms],
  )
}

/** How many are shown, and how far opening them has come. Read out when it changes. */
function Standing({ list, shown }: { list: CaseList; shown: number }) {
  const say = useDeskWords()
  const text = useText()
  const { total, lines, trouble } = list
  if (trouble !== undefined) {
    return (
      <p role="alert" className="bad">
        {failureText({ ok: false, code: trouble }, text)}
      </p>
    )
  }
  if (total === 0) return null
  const isWhole = total !== undefined && lines.length >= total
  return (
    <p
      className="soft small cases-standing"
      role="status"
      data-testid="cases-standing"
      data-whole={isWhole}
      data-shown={shown}
    >
      {isWhole
        ? say('desk.cases.shown', { shown, total })
        : say('desk.cases.opening', { done: lines.length, total: total ?? 0 })}
    </p>
  )
}

function NoCases() {
  const say = useDeskWords()
  return (
    <section className="desk-empty" data-testid="cases-none">
      <h2 className="section-title">{say('desk.cases.none.title')}</h2>
      <p className="soft">{say('desk.cases.none')}</p>
      <p>
        <a href="#start">{say('desk.cases.none.start')}</a>
      </p>
    </section>
  )
}
