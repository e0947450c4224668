/** Page text, cleaned: what a person sees, without what is only for machines or screen readers. */

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const space = /\s+/g

/** Longest text that is kept of one element, in UTF-16 units. A page may hold megabytes in one node. */
export const MAX_TEXT = 100_000

/** NFC, white space folded to single spaces, direction marks and zero-width characters dropped. */
export function clean(text: string): string {
  return text.slice(0, MAX_TEXT).normalize('NFC').replace(invisible, '').replace(space, ' ').trim()
}

/** Like `clean`, but line breaks stay (at most one empty line in a row). */
export function cleanProse(text: string): string {
  const lines = text.slice(0, MAX_TEXT).normalize('NFC').replace(invisible, '').split(/\r?\n/)
  return lines
    .map((line) => line.replace(space, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Only this much of a text is compared. */
export const MAX_FOLDED = 400

/** Letters and figures of ASCII with single spaces between: nothing to fold but the case. */
const plain = /^[A-Za-z\d]+(?:[ '/-][A-Za-z\d]+)*$/

/** For comparing words: compatibility form, lower case, no punctuation at the end. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return clean(text.slice(0, MAX_FOLDED))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/[\s:：#*°.]+$/u, '')
    .trim()
}
