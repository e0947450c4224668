import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { pattern, patterns } from '#lib/reading/loaded-patterns.ts'
import { datesIn, places, placesSaying, selector } from './text-places.ts'

/** By when the seller has to answer, as a sentence says it. English: eBay's help texts; the others are our own translation. */
const asks = (): readonly RegExp[] => patterns('asks', 'iu')

/** Who stands right before the asking word has the time: `waiting for your buyer to respond by`. */
const others = (): RegExp => pattern('otherParties', 'iu')

/** Deadlines in the page's headline. */
export const headlineDeadline: Hook = (scope) =>
  headlines(scope).flatMap((element) => deadlinesIn(scope.textOf(element), element))

function headlines(scope: HookScope): Element[] {
  const heads = scope.all(selector('headline'))
  return heads.filter((element) => !isAside(element))
}

/** Deadlines in sentences of the page, lists and side columns left out: they tell of other returns. */
export const sentenceDeadline: Hook = (scope: HookScope) =>
  placesSaying(scope, asksForAnswer)
    .filter(({ element, text }) => text.length < 400 && !isAside(element))
    .flatMap(({ element, text }) => deadlinesIn(text, element))

/** Deadlines in a row of a list. */
export const rowDeadline: Hook = (scope) =>
  places(scope).flatMap(({ element, text }) =>
    text.length < 200 ? deadlinesIn(text, element) : [],
  )

const asking = (): RegExp => pattern('askingWords', 'i')

function asksForAnswer(text: string): boolean {
  return asking().test(text)
}

function isAside(element: Element): boolean {
  return element.closest(selector('besides')) !== null
}

/** Whether a text says by when somebody has to answer. */
export function isDeadline(text: string): boolean {
  return asks().some((ask) => ask.test(text))
}

function deadlinesIn(text: string, element: Element): { raw: string; element: Element }[] {
  // A dot ends a sentence only after a word of three letters: `28. Nov. 2026` goes on.
  return text.split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})/u).flatMap((sentence) => {
    for (const ask of asks()) {
      const match = ask.exec(sentence)
      const raw = match?.[1]
      if (!match || raw === undefined || datesIn(raw) !== 1) continue
      if (!others().test(sentence.slice(0, match.index))) return [{ raw, element }]
    }
    return []
  })
}
