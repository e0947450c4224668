const breaks = /<\/(?:p|div|li|h[1-6]|tr|blockquote)\s*>|<br\s*\/?>/gi
const unseen = /<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** Whether other programs would show this as formatted text. */
export function isMarkup(text: string): boolean {
  return /<(?:p|div|br|span|b|i|u|a|ul|ol|li|strong|em|table|h[1-6])\b[^>]*>/i.test(text)
}

/** The words of formatted text, a paragraph or line of it as a line. Never shown as markup: it only becomes text. */
export function textOfMarkup(markup: string): string {
  return markup
    .replaceAll(unseen, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(breaks, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => entityOf(name) ?? whole)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function entityOf(name: string): string | undefined {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (!name.startsWith('#')) return entities[name.toLowerCase()]
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff
    ? String.fromCodePoint(code)
    : undefined
}
