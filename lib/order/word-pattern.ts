/**
 * Patterns over what people write, in a short notation that can be read aloud:
 * a space is a space, `<2>` stands for up to two words, `~` for any ending of a word.
 * Accents do not count, on either side, because buyers leave them out.
 */

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
}

/** Lower case, without accents, with plain apostrophes and single spaces. Offsets differ from the original's. */
export function fold(text: string): string {
  return withoutAccents(text.toLowerCase())
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
}

function source(notation: string): string {
  return withoutAccents(notation)
    .replaceAll(/<(\d)>/g, "(?:[\\p{L}\\p{N}']+ ){0,$1}?")
    .replaceAll('~', '\\p{L}*')
}

/** One pattern for all: whole words of alphabetic scripts, and phrases of scripts without spaces anywhere. */
export function wordPattern(words: readonly string[], phrases: readonly string[] = []): RegExp {
  const whole = `(?<![\\p{L}\\p{N}])(?:${words.map(source).join('|')})(?![\\p{L}\\p{N}])`
  return new RegExp([whole, ...phrases.map(source)].join('|'), 'u')
}
