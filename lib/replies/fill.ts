import { IntlMessageFormat } from 'intl-messageformat'
import { replyLanguageOf, type ReplyLanguage } from './languages.ts'
import { isConditionName } from './placeholders.ts'
import type { Filled, FilledPart, Snippet } from './types.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Where a placeholder stands: as text, or as the choice of a plural, a select or a format. */
type Names = { readonly texts: readonly string[]; readonly choices: readonly string[] }

/** `TYPE.argument` of the parser, whose enum is not exported. */
const argument = 1

/** Marks where the agent goes on writing: no value, no text. */
const cursorName = 'cursor'

function namesOf(element: Element): Names {
  if ('options' in element) {
    const inner = namesIn(Object.values(element.options).flatMap(({ value }) => value))
    return { ...inner, choices: [element.value, ...inner.choices] }
  }
  if ('children' in element) return namesIn(element.children)
  if ('style' in element) return { texts: [], choices: [element.value] }
  const isText = Number(element.type) === argument && 'value' in element
  return { texts: isText ? [element.value] : [], choices: [] }
}

function namesIn(elements: readonly Element[]): Names {
  const all = elements.map(namesOf)
  return {
    texts: all.flatMap(({ texts }) => texts),
    choices: all.flatMap(({ choices }) => choices),
  }
}

/** Stands for a placeholder inside the formatter, so that its value can be told from the text around it. */
type Slot = { readonly placeholder: string; readonly value?: string }

function slot(placeholder: string, value: string | undefined): Slot {
  return { placeholder, ...(value === undefined ? {} : { value }) }
}

/** `other` takes a plural or select without a value through; the caller does not insert such a text. */
function inputs(
  names: Names,
  values: Readonly<Record<string, string>>,
): Record<string, Slot | string> {
  const texts = names.texts.map((name): [string, Slot] => [name, slot(name, own(values, name))])
  const choices = names.choices.map((name): [string, string] => [
    name,
    own(values, name) ?? 'other',
  ])
  return Object.fromEntries([...texts, ...choices])
}

function own(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

const compiled = new Map<string, IntlMessageFormat>()

function compile(text: string, locale: string): IntlMessageFormat {
  const key = `${locale}\n${text}`
  const known = compiled.get(key)
  if (known !== undefined) return known
  // A bound: an agent's own texts come and go.
  if (compiled.size > 2_000) compiled.clear()
  // A tag is text here: replies are plain text.
  const made = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
  compiled.set(key, made)
  return made
}

/** All placeholders of a text, whatever branch they stand in, the cursor mark left out. @throws SyntaxError on no ICU text */
export function placeholdersIn(text: string, locale: string): readonly string[] {
  const { texts, choices } = namesIn(compile(text, locale).getAst())
  return [...new Set([...texts, ...choices])].filter((name) => name !== cursorName)
}

/** The placeholders of a snippet in one of its loaded languages, or in the first that it has. */
export function placeholdersOf(snippet: Snippet, language?: ReplyLanguage): readonly string[] {
  const shown = language ?? firstLanguage(snippet)
  return placeholdersIn(textIn(snippet, shown), shown)
}

function firstLanguage({ id, languages, texts }: Snippet): ReplyLanguage {
  const first = languages.find((language) => texts[language] !== undefined)
  if (first === undefined) throw new Error(`No text of the snippet ${id} is loaded`)
  return first
}

function textIn(snippet: Snippet, language: ReplyLanguage | undefined): string {
  const text = language === undefined ? undefined : snippet.texts[language]
  if (text === undefined) {
    throw new Error(
      `The snippet ${snippet.id} has no text loaded in ${language ?? 'that language'}`,
    )
  }
  return text
}

function textOf(part: FilledPart): string {
  return 'text' in part ? part.text : (part.value ?? `{${part.placeholder}}`)
}

/**
 * Fills a snippet in the language of the locale, which has to be loaded (see `library.ts`). Values are data: braces
 * and tags in them come out as they are. A placeholder without a value is listed in `missing`, shown as `{name}`, and
 * stops insertion.
 * @param locale BCP 47, e.g. `de-AT`: plurals and formats go by it
 */
export function fill(
  snippet: Snippet,
  values: Readonly<Record<string, string>>,
  locale: string,
): Filled {
  return fillText(textIn(snippet, replyLanguageOf(locale)), values, locale)
}

/** The same for an ICU text by itself. */
export function fillText(
  text: string,
  values: Readonly<Record<string, string>>,
  locale: string,
): Filled {
  const message = compile(text, locale)
  const names = namesIn(message.getAst())
  const all = message
    .formatToParts<Slot>(inputs(names, values))
    .map((part): FilledPart => (typeof part.value === 'string' ? { text: part.value } : part.value))
  const parts = all.filter((part) => !isCursor(part))
  const shown = parts.flatMap((part) => ('placeholder' in part ? [part.placeholder] : []))
  const choices = names.choices.filter((name) => !isConditionName(name))
  const asked = [...new Set([...choices, ...shown])]
  return {
    text: parts.map(textOf).join(''),
    missing: asked.filter((name) => own(values, name) === undefined),
    used: asked.filter((name) => own(values, name) !== undefined),
    parts,
    ...cursorIn(all),
  }
}

function isCursor(part: FilledPart): boolean {
  return 'placeholder' in part && part.placeholder === cursorName
}

/** The first mark counts. */
function cursorIn(parts: readonly FilledPart[]): { readonly cursor?: number } {
  const at = parts.findIndex(isCursor)
  if (at < 0) return {}
  return { cursor: parts.slice(0, at).map(textOf).join('').length }
}
