import { remembered } from './remembered.ts'

/**
 * Selectors taken apart, so that an index can answer them: each alternative of a list has a key (a
 * class, a tag or an attribute of the element itself) that few elements of a page share.
 */

export type SelectorKey =
  | { readonly by: 'class' | 'tag' | 'attribute'; readonly name: string }
  /** A piece of the class attribute or of a link's address, in lower case. */
  | { readonly by: 'piece' | 'link'; readonly name: string }
  /** Nothing of the kind: the browser has to search. */
  | { readonly by: 'search' }

export type SelectorPart = {
  readonly selector: string
  readonly key: SelectorKey
  /** Of the element and of those around and beside it: without one of them nothing matches. */
  readonly classes: readonly string[]
}

/** The alternatives of a selector list. Worked out once for each selector. */
export const selectorParts = remembered((selector: string): readonly SelectorPart[] =>
  splitOutside(selector, ',').map((part) => ({
    selector: part.trim(),
    key: keyOf(lastCompound(part.trim())),
    classes: classesIn(part),
  })),
)

function classesIn(part: string): readonly string[] {
  const own = withoutPseudos(part).replace(/\[[^\]]*\]/g, '')
  return [...own.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
}

/** Splits at a sign that stands in no brackets and no quotes. */
function splitOutside(text: string, sign: string): readonly string[] {
  const parts: string[] = []
  let [depth, from, quote] = [0, 0, '']
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (char === '\\') i++
    else if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth--
    else if (char === sign && depth === 0) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

/** What is asked of the element itself, after the last combinator. */
function lastCompound(selector: string): string {
  return [' ', '>', '+', '~'].reduce(
    (rest, sign) => splitOutside(rest, sign).at(-1)?.trim() ?? rest,
    selector,
  )
}

/** Tags that half of a page consists of: an attribute says more. */
const common = /^(?:div|span|li|td|p)$/i

function keyOf(compound: string): SelectorKey {
  if (/[\\|]|:scope/.test(compound)) return { by: 'search' }
  // What stands in brackets is asked of other elements, or says what this one is not.
  const own = withoutPseudos(compound)
  const name = /\.([\w-]+)/.exec(own.replace(/\[[^\]]*\]/g, ''))?.[1]
  if (name !== undefined) return { by: 'class', name }
  const [, on, attr, text] = /^([a-z]*)\[(class|href)[*^$]=["']([^"'\]]+)/i.exec(own) ?? []
  if (text !== undefined && (attr === 'class' || on === 'a'))
    return { by: attr === 'class' ? 'piece' : 'link', name: text.toLowerCase() }
  const tag = /^[a-z][\w-]*/i.exec(own)?.[0]
  const attribute = /\[\s*([\w-]+)/.exec(own)?.[1]?.toLowerCase()
  if (tag !== undefined && (attribute === undefined || !common.test(tag)))
    return { by: 'tag', name: tag.toLowerCase() }
  // What has an id the browser finds at once.
  return attribute === undefined ? { by: 'search' } : { by: 'attribute', name: attribute }
}

function withoutPseudos(compound: string): string {
  let [text, depth] = ['', 0]
  for (let i = 0; i < compound.length; i++) {
    const char = compound[i] ?? ''
    if (depth === 0 && char === ':') {
      const rest = /^::?[\w-]+/.exec(compound.slice(i))?.[0] ?? ':'
      i += rest.length - 1
    } else if (char === '(') depth++
    else if (char === ')') depth--
    else if (depth === 0) text += char
  }
  return text
}
