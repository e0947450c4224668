import { useWork } from '#components/panel/use-work.tsx'
import type { ReplyLanguage } from '#lib/replies/languages.ts'

export const draftPrefix = 'draft:'

export type Draft = {
  /** The agent's own edit; undefined while the words are the snippet's. */
  readonly text: string | undefined
  readonly set: (text: string) => void
  readonly drop: () => void
}

/** The edit of one reply in one language, kept with the order until it is dropped. */
export function useDraft(id: string, language: ReplyLanguage): Draft {
  const work = useWork()
  const name = `${draftPrefix}${id}:${language}`
  const text = work.get(name)
  return {
    text: text === '' ? undefined : text,
    set: (next) => work.set(name, next),
    drop: () => work.set(name, ''),
  }
}

export type DraftInCase = {
  readonly id: string
  readonly language: string
  readonly text: string
}

/** What was edited for this order and not dropped. */
export function draftsIn(all: Readonly<Record<string, string>>): readonly DraftInCase[] {
  return Object.entries(all).flatMap(([name, text]) => {
    if (!name.startsWith(draftPrefix) || text.trim() === '') return []
    const rest = name.slice(draftPrefix.length)
    const at = rest.lastIndexOf(':')
    return [{ id: rest.slice(0, at), language: rest.slice(at + 1), text }]
  })
}
