import { useEffect, useRef } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import { useDeskWords } from '../desk-words.tsx'
import { useListState } from './list-state.tsx'

/** Found as you type; `/` from anywhere on the list goes here, Escape empties it. */
export function SearchBox() {
  const say = useDeskWords()
  const [{ typed }, change] = useListState()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      input.current?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className="cases-search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        className="input"
        value={typed}
        aria-label={say('desk.search')}
        placeholder={say('desk.search.what')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change({ typed: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') change({ typed: '' })
        }}
        data-testid="case-search"
      />
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}
