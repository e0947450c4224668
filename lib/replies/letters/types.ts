import type { ReplyLanguage } from '../languages.ts'
import type { Snippet } from '../types.ts'

export const recipients = ['carrier', 'platform'] as const
export type Recipient = (typeof recipients)[number]

/** Message key of what a recipient is called. */
export function recipientKey(recipient: Recipient): string {
  return `replies.recipient.${recipient}`
}

/** A passage of a letter. What the record does not hold is not said: it is left out while one of `needs` has no value. */
export type Passage = {
  readonly id: string
  readonly needs: readonly string[]
  /** Left out where this value is there: something better says it. */
  readonly unless?: string
  /** Gives way, the last first, where the letter is too long for its form. */
  readonly yields?: true
}

/** A letter to somebody else than the buyer, built from the record of the case. */
export type Letter = Pick<
  Snippet,
  'id' | 'stage' | 'complaints' | 'situations' | 'marketplaces' | 'title' | 'languages'
> & {
  readonly kind: 'letter'
  readonly recipient: Recipient
  /** Message key. */
  readonly purpose: string
  readonly passages: readonly Passage[]
  /** ICU messages by passage, by loaded language. */
  readonly texts: Readonly<Partial<Record<ReplyLanguage, PassageWords>>>
}

/** ICU messages by id of their passage. */
export type PassageWords = Readonly<Record<string, string>>

/** The words of all letters in one language: what several letters say, and by letter. */
export type LetterWords = {
  readonly shared: PassageWords
  readonly letters: Readonly<Record<string, PassageWords>>
}
