import { useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import type { CaseLine } from '#lib/case-list/case-line.ts'
import { useDeskWords } from '../desk-words.tsx'
import { caseHash } from '../routes.ts'
import { CaseRow } from './case-row.tsx'
import { keyTarget } from './key-target.ts'
import { useListState } from './list-state.tsx'
import { useRowHeight } from './use-row-height.ts'

type Props = { readonly lines: readonly CaseLine[]; readonly now: Temporal.Instant }

/**
 * The table. Only the rows in view are in the page. One stop for the Tab key: arrows, Page and Home
 * keys move, Space selects, Enter opens.
 */
export function CaseTable({ lines, now }: Props) {
  const say = useDeskWords()
  const [{ at, selected }, change] = useListState()
  const body = useRef<HTMLDivElement>(null)
  const isKeyed = useRef(false)
  const height = useRowHeight()
  const place = lines.findIndex(({ id }) => id === at)
  const current = place < 0 ? 0 : place
  const virtual = useRows(lines, height, current, body)
  const rows = virtual.getVirtualItems()

  const move = (to: number) => {
    const line = lines[to]
    if (!line) return
    isKeyed.current = true
    change({ at: line.id })
    virtual.scrollToIndex(to)
  }
  const toggle = useCallback(
    (id: string) => change((before) => ({ selected: toggled(before.selected, id) })),
    [change],
  )
  const stay = useCallback((id: string) => change({ at: id }), [change])
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[current]
    if (!line) return
    if (event.key === 'Enter') location.hash = caseHash(line.id)
    else if (event.key === ' ') toggle(line.id)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selectAll()
    else {
      const to = keyTarget(event.key, current, lines.length, pageOf(height))
      if (to === undefined) return
      move(to)
    }
    event.preventDefault()
  }
  const isAll = lines.length > 0 && lines.every(({ id }) => selected.has(id))
  const selectAll = () => change({ selected: new Set(isAll ? [] : lines.map(({ id }) => id)) })

  // The row that the keyboard goes to may be drawn only after the list has scrolled there.
  useEffect(() => {
    if (!isKeyed.current || at === undefined) return
    const row = document.getElementById(`case-${at}`)
    if (!row) return
    isKeyed.current = false
    row.focus({ preventScroll: true })
  }, [at, rows])

  return (
    <div
      role="grid"
      className="case-grid"
      aria-label={say('desk.view.cases')}
      aria-rowcount={lines.length + 1}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
      data-testid="case-grid"
    >
      <Head isAll={isAll} onAll={selectAll} />
      <div
        ref={body}
        role="rowgroup"
        className="case-rows"
        style={{ height: virtual.getTotalSize() }}
      >
        {rows.map(({ index, start }) => {
          const line = lines[index]
          return (
            line && (
              <CaseRow
                key={line.id}
                line={line}
                now={now}
                index={index}
                top={start - virtual.options.scrollMargin}
                height={height}
                isCurrent={index === current}
                isSelected={selected.has(line.id)}
                onToggle={toggle}
                onCurrent={stay}
              />
            )
          )
        })}
      </div>
      {lines.length === 0 && <Nothing />}
    </div>
  )
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

function pageOf(height: number): number {
  return Math.max(1, Math.floor(innerHeight / height) - 2)
}

/** The row that has the Tab stop stays in the page wherever one scrolls. */
function useRows(
  lines: readonly CaseLine[],
  height: number,
  current: number,
  body: React.RefObject<HTMLDivElement | null>,
) {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const element = body.current
    if (element) setTop(element.getBoundingClientRect().top + scrollY)
  }, [body, lines, height])
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => height,
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: 96,
    getItemKey: (index) => lines[index]?.id ?? index,
    rangeExtractor: (range) => withCurrent(range, current),
  })
  useEffect(() => virtual.measure(), [virtual, height])
  return virtual
}

function withCurrent({ startIndex, endIndex, overscan, count }: Range, current: number): number[] {
  const [first, last] = [
    Math.max(0, startIndex - overscan),
    Math.min(count - 1, endIndex + overscan),
  ]
  const inView = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  if (current >= count || (current >= first && current <= last)) return inView
  return [...inView, current].toSorted((a, b) => a - b)
}

const columns = ['due', 'case', 'what', 'state', 'changed'] as const

function Head({ isAll, onAll }: { isAll: boolean; onAll: () => void }) {
  const say = useDeskWords()
  return (
    <div role="rowgroup" className="case-head">
      <div role="row" aria-rowindex={1} className="case-columns">
        <span role="columnheader" className="case-pick">
          <button
            type="button"
            className="case-all"
            aria-pressed={isAll}
            aria-label={say('desk.select.all')}
            onClick={onAll}
            data-testid="select-all"
          >
            <span className="case-box" data-selected={isAll} />
          </button>
        </span>
        {columns.map((column) => (
          <span key={column} role="columnheader" className={`case-${column}`}>
            {say(`desk.column.${column}`)}
          </span>
        ))}
      </div>
    </div>
  )
}

function Nothing() {
  const say = useDeskWords()
  const [, change] = useListState()
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={2}>
        <div role="gridcell" className="desk-empty soft">
          <p>{say('desk.cases.nothing')}</p>
          <button
            type="button"
            className="button"
            onClick={() => change({ typed: '', filter: {} })}
            data-testid="show-all"
          >
            {say('desk.cases.show-all')}
          </button>
        </div>
      </div>
    </div>
  )
}
