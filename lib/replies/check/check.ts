import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import type { Book, CompiledPattern } from './book.ts'
import { booksFor, sharedBook } from './books.ts'
import { quotedIn } from './buyers-words.ts'
import { linksIn, type Place } from './detect-links.ts'
import { handlesIn, mailsIn, markupIn } from './detect-mail.ts'
import { phonesIn } from './detect-phone.ts'
import { withBrokenWordsJoined, withSpacedLettersJoined } from './joined.ts'
import { occurrencesIn, type Occurrence } from './lexicon.ts'
import { matchesOf, type Occurrences } from './matcher.ts'
import { normalise, type Plain } from './normalise.ts'
import { rules } from './rules.ts'
import { stands } from './stands.ts'
import { kanaSentences, toldLanguage } from './told-language.ts'
import { tokenise, type Token } from './tokens.ts'
import type { CheckInput, CheckResult, Finding, Rule, RuleId } from './types.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))
/** Characters that the marketplace's largest message form takes, where the form itself is not known. */
function largestLimit(marketplace: SellingMarketplace): number {
  return Math.max(...rulesOf(marketplace).forms.map(({ limit }) => limit))
}

/** A breach, with places in the text as given. */
type Breach = Place & { readonly rule: Rule; readonly conditional: boolean }

/**
 * Checks a reply against the marketplaces' rules. Findings stand in order of their place, each rule once per place.
 * Pure; never throws; time grows with the length of the text.
 */
export function checkReply(input: CheckInput): CheckResult {
  const limit = input.limit ?? largestLimit(input.marketplace)
  const plain = normalise(input.text)
  // "The link below" is fine where the only address is the marketplace's own.
  const ownOnly = /https?:/.test(plain.text) && linksIn(plain.text, input.marketplace).length === 0
  const variants = [plain, withSpacedLettersJoined(plain), withBrokenWordsJoined(plain)]
  const breaches = [
    ...variants.flatMap((each) => (each === undefined ? [] : wordBreaches(each, input, ownOnly))),
    ...variants
      .slice(0, 2)
      .flatMap((each) => (each === undefined ? [] : shapeBreaches(each, input))),
    ...lengthBreach(input, limit),
  ]
  const findings = merged(breaches).map((breach) => findingOf(breach, input))
  return { findings, length: input.text.length, limit }
}

function applies(rule: Rule, { marketplace, state, also = [], entitled }: CheckInput): boolean {
  if (rule.severity[marketplace] === undefined) return false
  if (rule.whenEntitled === true && entitled !== true) return false
  return rule.states?.some((each) => each === state || also.includes(each)) ?? true
}

function wordBreaches(plain: Plain, input: CheckInput, ownOnly: boolean): readonly Breach[] {
  const tokens = tokenise(plain.text)
  const shared = sharedBook()
  const common = occurrencesIn(shared.lexicon, tokens)
  const quoted = quotedIn(plain.text, tokens, common, shared.said)
  const isForeign = foreignIn(tokens)
  const found = ({ patterns }: Book, occurrences: Occurrences) =>
    patterns.flatMap((pattern) => {
      if (!applies(pattern.rule, input)) return []
      return matchesOf(pattern.steps, pattern.acrossSentences, tokens, occurrences)
        .filter((span) => !isForeign(pattern.language, span))
        .filter((span) => stands(span, pattern, tokens, occurrences))
        .filter((span) => !quoted.some(({ from, to }) => from <= span.from && span.to <= to))
        .filter(() => pattern.rule.id !== 'L-LINK' || !ownOnly)
        .map((span) => breachOf(pattern, placeOf(span, tokens), plain))
    })
  const others = booksFor(plain.text).map((book) =>
    found(book, occurrencesIn(book.lexicon, tokens)),
  )
  return [...found(shared, common), ...others.flat()]
}

/** A single word of another language than the text's means something else there. */
function foreignIn(tokens: readonly Token[]): (language: string, span: Occurrence) => boolean {
  const told = toldLanguage(tokens)
  const japanese = kanaSentences(tokens)
  return (language, { from, to }) => {
    if (language === 'zh') return japanese.has(tokens[from]?.sentence ?? -1)
    if (told === undefined || language === told || to - from > 1) return false
    return latinLanguages.has(language)
  }
}

/** English words are understood, and used, in every language. */
const latinLanguages = new Set(['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'])

function placeOf({ from, to }: Occurrence, tokens: readonly Token[]): Place {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

function breachOf(
  { rule, conditional }: Pick<CompiledPattern, 'rule' | 'conditional'>,
  place: Place,
  plain: Plain,
): Breach {
  return {
    rule,
    conditional,
    start: plain.starts[place.start] ?? 0,
    end: plain.ends[place.end - 1] ?? 0,
  }
}

/** What is told by its shape: links, addresses, numbers, markup. */
function shapeBreaches(plain: Plain, input: CheckInput): readonly Breach[] {
  const { text } = plain
  const mails = mailsIn(text, input.marketplace)
  const surely = mails.filter((place) => text.slice(place.start, place.end).includes('@'))
  const apart = (place: Place) =>
    !surely.some((mail) => place.start < mail.end && mail.start < place.end)
  const shapes: readonly (readonly [RuleId, readonly Place[]])[] = [
    ['L-MAIL', mails],
    ['L-LINK', linksIn(text, input.marketplace).filter(apart)],
    ['L-PHONE', phonesIn(text)],
    ['L-IM', handlesIn(text).filter(apart)],
    ['L-HTML', markupIn(text)],
  ]
  return shapes.flatMap(([id, found]) => {
    const rule = byId.get(id)
    if (rule === undefined || !applies(rule, input)) return []
    return found.map((place) => breachOf({ rule, conditional: false }, place, plain))
  })
}

function lengthBreach(input: CheckInput, limit: number): readonly Breach[] {
  const rule = byId.get('L-LEN')
  const { length } = input.text
  if (rule === undefined || length <= limit || !applies(rule, input)) return []
  return [{ rule, conditional: false, start: limit, end: length }]
}

/** Breaches of one rule that overlap become one. */
function merged(breaches: readonly Breach[]): readonly Breach[] {
  const sorted = breaches.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const last = new Map<RuleId, number>()
  const kept: Breach[] = []
  for (const breach of sorted) {
    const at = last.get(breach.rule.id)
    const before = at === undefined ? undefined : kept[at]
    if (at !== undefined && before !== undefined && breach.start < before.end) {
      const conditional = before.conditional || breach.conditional
      kept[at] = { ...before, conditional, end: Math.max(before.end, breach.end) }
    } else {
      last.set(breach.rule.id, kept.length)
      kept.push(breach)
    }
  }
  return kept
}

function findingOf({ rule, conditional, start, end }: Breach, input: CheckInput): Finding {
  const severity = conditional ? 'block' : (rule.severity[input.marketplace] ?? 'note')
  const { id, whyKey, betterKey, overridable, why, source, checkedOn } = rule
  const match = input.text.slice(start, end)
  const words = { whyKey, betterKey, why }
  return { rule: id, severity, start, end, match, ...words, overridable, source, checkedOn }
}
