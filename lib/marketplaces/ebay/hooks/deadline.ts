import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { datesIn, places } from './text-places.ts'

/** By when the seller has to answer, as a sentence says it. English: eBay's help texts; the others are our own translation. */
const asks: readonly RegExp[] = [
  /\b(?:respond|reply|answer|response|take action|act|review|resolve)\b.{0,80}?\b(?:by|before|until|no later than)\b\s*(.{4,60})/i,
  /\byou(?:'ve| have)(?: got)? until (.{4,60}?) to\b/i,
  /\b(?:antwort\p{L}*|reagier\p{L}*)\b.{0,60}?\bbis(?: zum| spätestens)?\b\s*(.{4,60})/iu,
  /\brépond\p{L}*.{0,60}?(?:avant|d'ici|jusqu'au)(?: le)?\s+(.{4,60})/iu,
  /\brispond\p{L}*.{0,60}?\bentro(?: il)?\s+(.{4,60})/iu,
  /\brespond\p{L}*.{0,60}?(?:antes del?|hasta el)\s+(.{4,60})/iu,
  /\b(?:reageer|reageren|antwoord\p{L}*)\b.{0,60}?(?:vóór|voor|uiterlijk)\s+(.{4,60})/iu,
  /\bodpowied\p{L}*.{0,60}?\b(?:do|przed)\s+(.{4,60})/iu,
]

/** Who stands right before the asking word has the time: `waiting for your buyer to respond by`. */
const others =
  /\b(?:buyer|ebay|käufer|acheteur|acquirente|comprador|koper|kupujący)(?!\p{L})[^,;:–—-]{0,24}$/iu

/** Deadlines in the page's headline. */
export const headlineDeadline: Hook = (scope) =>
  scope
    .all('#primaryText, .primaryText, h1, h2, [role="heading"]')
    .filter((element) => !isAside(element))
    .flatMap((element) => deadlinesIn(scope.textOf(element), element))

/** Deadlines in sentences of the page, lists and side columns left out: they tell of other returns. */
export const sentenceDeadline: Hook = (scope: HookScope) =>
  places(scope)
    .filter(({ element, text }) => text.length < 400 && !isAside(element))
    .flatMap(({ element, text }) => deadlinesIn(text, element))

function isAside(element: Element): boolean {
  return element.closest('aside, li, td, footer, nav, option, label, [role="dialog"]') !== null
}

function deadlinesIn(text: string, element: Element): { raw: string; element: Element }[] {
  // A dot ends a sentence only after a word of three letters: `28. Nov. 2026` goes on.
  return text.split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})/u).flatMap((sentence) => {
    for (const ask of asks) {
      const match = ask.exec(sentence)
      const raw = match?.[1]
      if (!match || raw === undefined || datesIn(raw) !== 1) continue
      if (!others.test(sentence.slice(0, match.index))) return [{ raw, element }]
    }
    return []
  })
}
