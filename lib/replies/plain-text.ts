/** Page text on its way into a reply: one line of plain words, or absent. */

/** Controls, direction marks and characters without width; a page may hold them to turn a text around. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu

/** One line, without what cannot be seen. Absent when nothing is left. */
export function oneLine(text: string | undefined): string | undefined {
  const line = text?.replace(/\s+/gu, ' ').replace(invisible, '').trim()
  return line === undefined || line === '' ? undefined : line
}

/** Several lines, at most one blank line in a row. */
export function lines(text: string | undefined): string | undefined {
  const kept = text
    ?.split(/\r\n?|\n/u)
    .map((line) => oneLine(line) ?? '')
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
  return kept === undefined || kept === '' ? undefined : kept
}

/** Cut at the end of a word, with an ellipsis. `limit` counts UTF-16 units. */
export function shortened(text: string | undefined, limit: number): string | undefined {
  if (text === undefined || text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  const end = cut.lastIndexOf(' ')
  const kept = end > limit / 2 ? cut.slice(0, end) : cut
  return `${kept.replace(/[\uD800-\uDBFF]$/u, '').replace(/[\s,;:–-]+$/u, '')}…`
}

/**
 * A listing's title as people say it: what comes before the first comma, bar or bracket. The whole title where that
 * would be less than two words or ten letters.
 */
export function spokenTitle(title: string | undefined): string | undefined {
  const [start = ''] = title?.split(/\s*[,;|([【（，、/]|\s[-–—]\s/u) ?? []
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(start)
  const isEnough = dense ? start.length >= 4 : start.length >= 10 && start.includes(' ')
  return isEnough ? start : title
}

const latinLanguages: ReadonlySet<string> = new Set([
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
])

/** A status in Chinese helps nobody in an English reply: text in another script counts as not read. */
export function inScriptOf(locale: string, text: string | undefined): string | undefined {
  const foreign = latinLanguages.has(languageOf(locale)) && /(?=\p{L})\P{Script=Latin}/u
  return text !== undefined && foreign && foreign.test(text) ? undefined : text
}

export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/u)[0] ?? locale
}
