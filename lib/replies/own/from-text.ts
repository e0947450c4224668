/** Shorter values stand in a text by chance. */
const shortest = 3

/**
 * A text as an ICU message: what it was filled with becomes placeholders again, so that the next order fills them;
 * everything else is taken letter by letter.
 * @param values By placeholder name, as they stand in the text
 */
export function messageOfText(text: string, values: Readonly<Record<string, string>>): string {
  const known = Object.entries(values)
    .filter(([, value]) => value.trim().length >= shortest)
    .toSorted(([, a], [, b]) => b.length - a.length)
  return withPlaceholders(text, known)
}

function withPlaceholders(text: string, values: readonly (readonly [string, string])[]): string {
  const [first, ...rest] = values
  if (first === undefined) return quoted(text)
  const [name, value] = first
  return text
    .split(value)
    .map((part) => withPlaceholders(part, rest))
    .join(`{${name}}`)
}

/** ICU's own signs as letters. */
function quoted(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}]/gu, (sign) => `'${sign}'`)
}
