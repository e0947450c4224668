import { fold } from '../text.ts'

/**
 * The first key one of whose words stands in the text. Keys stand in order of precedence: a reason
 * that names damage and dissatisfaction is about damage.
 */
export function findWord(
  raw: string,
  words: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const text = ` ${fold(raw)} `
  for (const [key, list] of Object.entries(words)) {
    if (list.some((word) => holds(text, fold(word)))) return key
  }
  return undefined
}

/** Latin and Cyrillic words must begin at a word's start; Chinese and Japanese have no such border. */
function holds(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' '
    if (
      !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(before) ||
      !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word)
    ) {
      return true
    }
  }
  return false
}
