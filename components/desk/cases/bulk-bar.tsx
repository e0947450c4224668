import { useMemo, useState, type ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useText } from '#components/ui/text.tsx'
import type { CaseLine } from '#lib/case-list/case-line.ts'
import { useDeskWords } from '../desk-words.tsx'
import { CloseMany } from './close-many.tsx'
import { CsvLink } from './csv-link.tsx'
import { useListState } from './list-state.tsx'

type Props = {
  readonly shown: readonly CaseLine[]
  readonly all: readonly CaseLine[]
  readonly now: Temporal.Instant
  /** How many there are. */
  readonly children: ReactNode
}

/** What can be done with the selected cases, or with all that are shown. */
export function BulkBar({ shown, all, now, children }: Props) {
  const say = useDeskWords()
  const { format } = useText()
  const [{ selected }, change] = useListState()
  const [isClosing, setClosing] = useState(false)
  const chosen = useMemo(() => all.filter(({ id }) => selected.has(id)), [all, selected])
  const open = chosen.filter(({ status }) => status === 'open')
  const count = chosen.length
  return (
    <section className="cases-bulk" aria-label={say('desk.bulk')} data-count={count}>
      <div className="row">
        {count > 0 && (
          <>
            <span className="strong" role="status" data-testid="bulk-count">
              {say('desk.bulk.selected', { count, shown: format.count(count) })}
            </span>
            <Button onPress={() => change({ selected: new Set() })} data-testid="bulk-none">
              {say('desk.bulk.none')}
            </Button>
            {open.length > 0 && !isClosing && (
              <Button onPress={() => setClosing(true)} data-testid="bulk-close">
                {say('desk.bulk.close', { count: open.length })}
              </Button>
            )}
          </>
        )}
        {count === 0 && children}
        {(count > 0 || shown.length > 0) && (
          <CsvLink lines={count > 0 ? chosen : shown} now={now} />
        )}
      </div>
      {isClosing && <CloseMany lines={open} onDone={() => setClosing(false)} />}
    </section>
  )
}
