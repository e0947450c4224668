import type { Disclosure } from '#lib/evidence/disclosure.ts'
import type { ValueKind } from '#lib/marketplaces/export-profile.ts'

/** A personal value of a case, wherever it stands: what the redaction preview shows with a box. */
export type HideableValue = {
  /** Kind and text: the same value in many entries is one. */
  readonly id: string
  readonly kind: ValueKind
  readonly text: string
  /** Of the disclosures that hold it. Empty for a contact that only stands inside messages. */
  readonly digests: readonly string[]
}

type Opened = { readonly digest: string; readonly path: string; readonly value: unknown }

const kinds: readonly (readonly [RegExp, ValueKind])[] = [
  [/(?:^|\.)buyer\.(?:name|username)(?:\.raw)?$|^key$|^(?:captured\.)?by$/, 'name'],
  [/(?:^|\.)buyer\.(?:city|postalCode)(?:\.raw)?$/, 'address'],
  [
    /\.messages\[\d+\]|^messages\[\d+\]|buyerComment|offers\[\d+\]\.comment|feedback\.text/,
    'message',
  ],
  [/^(?:text|reason|note)$/, 'own-words'],
  [/^title$/, 'page-title'],
]

/** What a disclosure holds. Undefined: it is none that can be read. */
export function openDisclosure({ digest, encoded }: Disclosure): Opened | undefined {
  const bytes = Uint8Array.fromBase64(encoded, { alphabet: 'base64url' })
  const parts: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (!Array.isArray(parts)) return undefined
  const [, path, value]: unknown[] = parts
  return typeof path === 'string' ? { digest, path, value } : undefined
}

/** All values that can be hidden, each once, and the contacts that stand inside messages. @param known Numbers that are no contacts: order ids, tracking numbers */
export function hideableValues(
  disclosures: readonly Disclosure[],
  known: readonly string[],
): readonly HideableValue[] {
  const found = new Map<string, HideableValue>()
  const add = (kind: ValueKind, text: string, digest?: string): void => {
    const id = `${kind} ${text}`
    const digests = found.get(id)?.digests ?? []
    found.set(id, {
      id,
      kind,
      text,
      digests: digest === undefined ? digests : [...digests, digest],
    })
  }
  for (const disclosure of disclosures) {
    const opened = openDisclosure(disclosure)
    const text = opened && textOf(opened.value)
    if (opened === undefined || text === undefined || isRepeated(opened.path)) continue
    const kind = kindOf(opened.path)
    add(kind, text, opened.digest)
    if (kind === 'message') for (const contact of contactsIn(text, known)) add('contact', contact)
  }
  return [...found.values()]
}

function kindOf(path: string): ValueKind {
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'other'
}

/** Raw texts repeat a fact: they go and stay with it. */
function isRepeated(path: string): boolean {
  return /^(?:reading|messages\[\d+\]|events\[\d+\])\.sources\..*\.raw$/.test(path)
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const mail = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,24}){1,3}/g
const phone = /(?:\+|00)?\d[\d ().-]{6,18}\d/g

/** Mail addresses and telephone numbers that somebody wrote. */
export function contactsIn(text: string, known: readonly string[]): readonly string[] {
  const digits = (each: string): string => each.replaceAll(/\D/g, '')
  const ours = new Set(known.map(digits))
  const dates = /^\d{4}[-.]\d{2}[-.]\d{2}/
  const phones = (text.match(phone) ?? []).filter(
    (each) => digits(each).length >= 8 && !ours.has(digits(each)) && !dates.test(each),
  )
  return [...new Set([...(text.match(mail) ?? []), ...phones])]
}

/**
 * The digests that leave the pack when these values are hidden: theirs, and those of every value in
 * which one of the hidden texts stands.
 */
export function withheldDigests(
  disclosures: readonly Disclosure[],
  hidden: readonly HideableValue[],
): ReadonlySet<string> {
  const withheld = new Set(hidden.flatMap(({ digests }) => digests))
  const texts = hidden.map(({ text }) => text.toLowerCase())
  for (const disclosure of disclosures) {
    if (withheld.has(disclosure.digest)) continue
    const text = textOf(openDisclosure(disclosure)?.value)?.toLowerCase()
    if (text !== undefined && texts.some((each) => text.includes(each)))
      withheld.add(disclosure.digest)
  }
  return withheld
}

/** A text with hidden values painted over. */
export function painted(text: string, hidden: readonly HideableValue[]): string {
  const longestFirst = hidden.toSorted((a, b) => b.text.length - a.text.length)
  return longestFirst.reduce((each, { text: value }) => each.replaceAll(value, '█████'), text)
}
