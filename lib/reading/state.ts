import { addTo } from './add-to.ts'
import type { StateSpec } from './spec.ts'

/**
 * State that the page embeds in inline scripts. The script's text is data to us: it is parsed as
 * JSON, never run. Script text may hold tokens, so only the values a path asks for leave this file.
 */

export type StateIndex = {
  /** Objects of a type, in page order. */
  readonly ofType: (type: string) => readonly unknown[]
}

/** What reads embedded state. Handed in: most marketplaces embed none. */
export type EmbeddedState = {
  readonly indexOf: (document: Document, spec: StateSpec) => StateIndex
  readonly textsAt: (value: unknown, path: string, spec: StateSpec) => string[]
  readonly valuesAt: (value: unknown, path: string) => unknown[]
}

const MAX_SCRIPT = 8_000_000
const MAX_OBJECTS = 200_000
/** Signs gone through in vain: brackets that nothing closes. */
const MAX_VAIN = 32_000_000

function stateIndex(document: Document, spec: StateSpec): StateIndex {
  let index: Map<string, unknown[]> | undefined
  return {
    ofType: (type) => {
      index ??= buildIndex(document, spec)
      return index.get(type) ?? []
    },
  }
}

function buildIndex(document: Document, spec: StateSpec): Map<string, unknown[]> {
  const index = new Map<string, unknown[]>()
  const after = new RegExp(spec.after, 'g')
  let vain = 0
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? ''
    if (text.length > MAX_SCRIPT) continue
    for (const match of text.matchAll(after)) {
      const value = vain < MAX_VAIN ? jsonAt(text, match.index + match[0].length) : undefined
      if (value === undefined) vain += text.length - match.index
      else addTyped(value, spec.typeKeys, index)
    }
  }
  return index
}

/** Every object that names its type, however deep. Iterative: page data may be nested without end. */
function addTyped(root: unknown, typeKeys: readonly string[], index: Map<string, unknown[]>): void {
  const stack: unknown[] = [root]
  for (let seen = 0; stack.length && seen < MAX_OBJECTS; seen++) {
    const value = stack.pop()
    if (typeof value !== 'object' || value === null) continue
    const type = Array.isArray(value) ? undefined : typeOf(value, typeKeys)
    if (type !== undefined) addTo(index, type, value)
    stack.push(...Object.values(value).toReversed())
  }
}

function typeOf(value: object, typeKeys: readonly string[]): string | undefined {
  for (const key of typeKeys) {
    const type: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
    if (typeof type === 'string') return type
  }
  return undefined
}

/** The JSON value that begins at the first brace or bracket at or after `start`; undefined when it is none. */
export function jsonAt(text: string, start: number): unknown {
  const open = text.slice(start).search(/[[{]/)
  if (open < 0) return undefined
  const from = start + open
  const end = endOfJson(text, from)
  if (end === undefined) return undefined
  try {
    return JSON.parse(text.slice(from, end))
  } catch {
    // Not JSON after all (a script may write looser literals): this rung gives nothing.
    return undefined
  }
}

/** Index after the bracket that closes the one at `from`. */
function endOfJson(text: string, from: number): number | undefined {
  let depth = 0
  for (let i = from; i < text.length; i++) {
    const char = text[i]
    if (char === '"') i = endOfString(text, i)
    else if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') {
      depth--
      if (depth === 0) return i + 1
    }
  }
  return undefined
}

/** Index of the quote that ends the string which starts at `from`. */
function endOfString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i
  }
  return text.length
}

/** Texts at a path: `a.b[].c`; a text primitive anywhere is read as its joined text. */
export function textsAt(value: unknown, path: string, spec: StateSpec): string[] {
  const found = valuesAt(value, path)
  return found.map((each) => textOf(each, spec)).filter((text) => text !== undefined)
}

/** Values at a path; `[]` after a name fans out over an array. */
export function valuesAt(value: unknown, path: string): unknown[] {
  let current: unknown[] = [value]
  for (const step of path.split('.').filter(Boolean)) {
    const fan = step.endsWith('[]')
    const key = fan ? step.slice(0, -2) : step
    current = current.flatMap((each) => {
      const next = key === '' ? each : property(each, key)
      return fan ? (Array.isArray(next) ? next : []) : [next]
    })
  }
  return current.filter((each) => each !== undefined && each !== null)
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Reflect.get(value, key)
}

function textOf(value: unknown, spec: StateSpec): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (!spec.textKey) return undefined
  const members = property(value, spec.textKey.list)
  if (!Array.isArray(members)) return undefined
  const key = spec.textKey.text
  const texts = members
    .map((member) => property(member, key))
    .filter((text) => typeof text === 'string')
  return texts.length ? texts.join('') : undefined
}

export const embeddedState: EmbeddedState = { indexOf: stateIndex, textsAt, valuesAt }
