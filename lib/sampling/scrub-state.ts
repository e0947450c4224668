import { jsonAt } from '#lib/reading/state.ts'
import { scrubAddress, wordsOfName } from './scrub-address.ts'
import { scrubText, type Scrub } from './scrub-text.ts'

/** State that a page embeds in scripts: the shape of its JSON stays, its values are scrubbed. */

const deepest = 40
const secret = /token|csrf|xsrf|session|auth|cookie|secret|passw|signature|nonce|captcha/i
const identifier = /^[A-Za-z_$][\w$.-]{0,60}$/

/** The text of a script for the sample; undefined for a script that is code only. `after`: what the reader finds state behind. */
export function scrubScript(
  script: Element,
  after: string | undefined,
  scrub: Scrub,
  base: string,
): string | undefined {
  const text = script.textContent.slice(0, 8_000_000)
  if (/json/i.test(script.getAttribute('type') ?? '')) return written(jsonAt(text, 0), scrub, base)
  if (after === undefined) return undefined
  const found = [...text.matchAll(new RegExp(after, 'g'))].flatMap((match) => {
    const value = written(jsonAt(text, match.index + match[0].length), scrub, base)
    return value === undefined ? [] : [`${match[0]}${value})`]
  })
  return found.length > 0 ? found.join(';\n') : undefined
}

function written(value: unknown, scrub: Scrub, base: string): string | undefined {
  if (value === undefined) return undefined
  // A closing tag in a text may not end the script.
  return JSON.stringify(scrubValue(value, scrub, base, 0)).replaceAll('<', String.raw`\u003c`)
}

function scrubValue(value: unknown, scrub: Scrub, base: string, depth: number): unknown {
  if (depth > deepest) return null
  if (typeof value === 'string') return scrubString(value, scrub, base)
  if (typeof value === 'number') return scrubNumber(value, scrub)
  if (Array.isArray(value)) return value.map((each) => scrubValue(each, scrub, base, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [
    scrubKey(key, scrub),
    secret.test(key) ? null : isType(key, part) ? part : scrubValue(part, scrub, base, depth + 1),
  ])
  return Object.fromEntries(entries) as unknown
}

/** `_type`, `@type`: names of the page's own making, without figures. */
function isType(key: string, value: unknown): boolean {
  return /^[_@]?type$/i.test(key) && typeof value === 'string' && /^[A-Za-z]{1,60}$/.test(value)
}

function scrubString(value: string, scrub: Scrub, base: string): string {
  if (/^(?:https?:\/\/|\/)[^\s]*$/.test(value)) return scrubAddress(value, base, scrub)
  return scrubText(value, scrub)
}

/** A record may be keyed by an id or a person. */
function scrubKey(key: string, scrub: Scrub): string {
  if (!identifier.test(key)) return scrub.substitute.code(key)
  const isNumbered = /\d{3}/.test(key)
  const isPersonal = !wordsOfName(key).length || /[._-]/.test(key.replace(/^[_$@]+/, ''))
  return isNumbered || isPersonal ? scrubText(key, scrub) : key
}

function scrubNumber(value: number, scrub: Scrub): number {
  if (Number.isInteger(value) && Math.abs(value) < 100) return value
  scrub.count('numbers')
  return Number(String(value).replaceAll(/\d+/g, (run) => scrub.substitute.digits(run)))
}
