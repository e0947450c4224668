/**
 * The selectors that a pointed-at place may have: the small part of CSS that pointing itself writes.
 * A file from elsewhere is held to it, so that no selector can make a page's reader throw or crawl.
 */

/** Characters. */
export const longestSelector = 300

const ident = String.raw`(?:[\w-]|[^\0-\x7F]|\\[0-9a-f]{1,6} |\\[^\n0-9a-f])+`
const text = String.raw`"(?:[^"\\\n]|\\[^\n])*"`
const parts = new RegExp(
  [
    String.raw`\*`,
    `[#.]${ident}`,
    String.raw`\[[a-z][a-z0-9-]*(?:[*^$~]?=${text})?\]`,
    String.raw`:nth-of-type\([1-9]\d{0,2}\)`,
    `[a-z][a-z0-9-]*`,
  ].join('|'),
  'iuy',
)
const joint = / > | /y

/** Whether a text is a selector that a place may have. Linear: reads it once from left to right. */
export function isPlaceSelector(selector: string): boolean {
  if (selector.length === 0 || selector.length > longestSelector) return false
  for (let at = 0; ;) {
    const start = at
    for (let end = endOf(parts, selector, at); end > at; end = endOf(parts, selector, at)) at = end
    if (at === start) return false
    if (at === selector.length) return true
    const next = endOf(joint, selector, at)
    if (next === at) return false
    at = next
  }
}

/** Where the match at a place ends; the place itself when there is none. */
function endOf(pattern: RegExp, selector: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(selector) ? pattern.lastIndex : at
}
