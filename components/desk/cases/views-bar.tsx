import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import type { CaseFilter } from '#lib/case-list/filter.ts'
import { longestName, withView, type SavedView } from '#lib/case-list/saved-views.ts'
import { useDeskServices } from '../desk-services.ts'
import { useDeskWords } from '../desk-words.tsx'
import { useListState } from './list-state.tsx'

const builtIn = [
  { id: 'open', filter: { status: 'open' }, sort: 'due' },
  { id: 'due', filter: { status: 'open', due: 'soon' }, sort: 'due' },
  { id: 'late', filter: { status: 'open', due: 'overdue' }, sort: 'due' },
  { id: 'ended', filter: { status: 'closed' }, sort: 'updated' },
  { id: 'all', filter: {}, sort: 'due' },
] as const satisfies readonly (Omit<SavedView, 'name'> & { readonly id: string })[]

/** Ready views and the agent's own: one press each. */
export function ViewsBar() {
  const say = useDeskWords()
  const { useSavedViews, saveViews } = useDeskServices()
  const saved = useSavedViews() ?? []
  const [isNaming, setNaming] = useState(false)
  return (
    <div className="cases-views" role="group" aria-label={say('desk.views')}>
      {builtIn.map(({ id, ...view }) => (
        <ViewButton key={id} view={view} name={say(`desk.views.${id}`)} testId={`view-${id}`} />
      ))}
      {saved.map((view) => (
        <SavedButton
          key={view.name}
          view={view}
          onRemove={() => saveViews(saved.filter(({ name }) => name !== view.name))}
        />
      ))}
      {isNaming ? (
        <NameForm saved={saved} onDone={() => setNaming(false)} />
      ) : (
        <Button look="link" onPress={() => setNaming(true)} data-testid="view-save">
          {say('desk.views.save')}
        </Button>
      )}
    </div>
  )
}

type View = Pick<SavedView, 'filter' | 'sort'>

function useIsShown({ filter, sort }: View): boolean {
  const [now] = useListState()
  return now.sort === sort && isSame(now.filter, filter)
}

function isSame(a: CaseFilter, b: CaseFilter): boolean {
  const parts = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...parts].every((part) => Reflect.get(a, part) === Reflect.get(b, part))
}

function ViewButton({ view, name, testId }: { view: View; name: string; testId?: string }) {
  const [, change] = useListState()
  const isShown = useIsShown(view)
  return (
    <button
      type="button"
      className="cases-view-button"
      aria-pressed={isShown}
      onClick={() => change({ filter: view.filter, sort: view.sort })}
      data-testid={testId}
    >
      <bdi>{name}</bdi>
    </button>
  )
}

function SavedButton({ view, onRemove }: { view: SavedView; onRemove: () => void }) {
  const say = useDeskWords()
  const isShown = useIsShown(view)
  return (
    <span className="cases-saved">
      <ViewButton view={view} name={view.name} testId="view-saved" />
      {isShown && (
        <Button
          look="link"
          onPress={onRemove}
          aria-label={say('desk.views.remove.long', { name: view.name })}
          data-testid="view-remove"
        >
          {say('desk.views.remove')}
        </Button>
      )}
    </span>
  )
}

function NameForm({ saved, onDone }: { saved: readonly SavedView[]; onDone: () => void }) {
  const say = useDeskWords()
  const { saveViews } = useDeskServices()
  const [{ filter, sort }] = useListState()
  const [name, setName] = useState('')
  const given = name.trim()
  return (
    <form
      className="cases-name"
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== '') saveViews(withView(saved, { name: given, filter, sort }))
        onDone()
      }}
    >
      <TextField
        label={say('desk.views.name')}
        hint={say('desk.views.name.hint')}
        value={name}
        onChange={(typed) => setName(typed.slice(0, longestName))}
        autoFocus
        testId="view-name"
      />
      <Button type="submit" data-testid="view-keep">
        {say('desk.views.keep')}
      </Button>
      <Button look="link" onPress={onDone}>
        {say('desk.cancel')}
      </Button>
    </form>
  )
}
