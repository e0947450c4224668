import { Icon } from './icon.tsx'

export type Note = { readonly tone: 'good' | 'bad'; readonly text: string }

/** What an action came to. Always in the page, so that a change of its text is read out. */
export function Notice({ note, testId }: { note: Note | undefined; testId?: string }) {
  return (
    <p
      role="status"
      className={note ? `notice notice-${note.tone}` : 'notice'}
      data-testid={testId}
      data-tone={note?.tone}
    >
      {note && <Icon name={note.tone === 'good' ? 'check' : 'alert'} />}
      {note && <span>{note.text}</span>}
    </p>
  )
}
