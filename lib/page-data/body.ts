/** Longest body that is looked at, UTF-16 units. Lists and details of disputes stay far below. */
export const LONGEST_BODY = 4_000_000

/**
 * The value that a response's text is: JSON, or JSON in a callback's brackets (`mtopjsonp3({…})`).
 * Undefined for anything else (a sign-in page, half a body), and for more than `LONGEST_BODY`.
 */
export function parseBody(text: string): unknown {
  if (text.length > LONGEST_BODY) return undefined
  const inner =
    /^\s*(?:\/\*\*\/)?[\w$.]{0,80}\(\s*([[{][^]*[\]}])\s*\)\s*;?\s*$/.exec(text)?.[1] ?? text
  if (!/^[\s\uFEFF]*[[{]/.test(inner)) return undefined
  try {
    return JSON.parse(inner.replace(/^\uFEFF/, ''))
  } catch {
    // A body cut off, or in another language than JSON: this rung gives nothing.
    return undefined
  }
}
