import { IntlMessageFormat } from 'intl-messageformat'
import type { Filled, FilledPart, Snippet } from './types.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Where a placeholder stands: as text, or as the choice of a plural, a select or a format. */
type Names = { readonly texts: readonly string[]; readonly choices: readonly string[] }

/** `TYPE.argument` of the parser, whose enum is not exported. */
const argument = 1

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

const compiled = new WeakMap<Snippet, Map<string, IntlMessageFormat>>()

function compile(snippet: Snippet, locale: string): IntlMessageFormat {
  const known = compiled.get(snippet)?.get(locale)
  if (known !== undefined) return known
  // A tag is text here: replies are plain text.
  const made = new IntlMessageFormat(snippet.text, locale, undefined, { ignoreTag: true })
  compiled.set(
    snippet,
    (compiled.get(snippet) ?? new Map<string, IntlMessageFormat>()).set(locale, made),
  )
  return made
}

/** All placeholders of a snippet, whatever branch they stand in. */
export function placeholdersOf(snippet: Snippet): readonly string[] {
  const { texts, choices } = namesIn(compile(snippet, snippet.language).getAst())
  return [...new Set([...texts, ...choices])]
}

function textOf(part: FilledPart): string {
  return 'text' in part ? part.text : (part.value ?? `{${part.placeholder}}`)
}

/**
 * Fills a snippet. Values are data: braces and tags in them come out as they are. A placeholder without a value
 * is listed in `missing`, shown as `{name}`, and stops insertion.
 */
export function fill(
  snippet: Snippet,
  values: Readonly<Record<string, string>>,
  locale: string,
): Filled {
  const message = compile(snippet, locale)
  const names = namesIn(message.getAst())
  const parts = message
    .formatToParts<Slot>(inputs(names, values))
    .map((part): FilledPart => (typeof part.value === 'string' ? { text: part.value } : part.value))
  const shown = parts.flatMap((part) => ('placeholder' in part ? [part.placeholder] : []))
  const asked = [...new Set([...names.choices, ...shown])]
  return {
    text: parts.map(textOf).join(''),
    missing: asked.filter((name) => own(values, name) === undefined),
    used: asked.filter((name) => own(values, name) !== undefined),
    parts,
  }
}
