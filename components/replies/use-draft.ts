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
  return {
    text: draftText(work.get(name)),
    set: (next) => work.set(name, storedDraft(next)),
    drop: () => work.set(name, ''),
  }
}

/** An edit that was emptied is one all the same: the snippet's words must not come back under the hand. */
const emptied = '\n'

/** The edit behind a working value; undefined where there is none. */
export function draftText(stored: string): string | undefined {
  if (stored === '') return undefined
  return stored === emptied ? '' : stored
}

export function storedDraft(text: string): string {
  return text === '' ? emptied : text
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
