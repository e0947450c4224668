/**
 * A style sheet that loads nothing and cannot end the element that it stands in. Escapes are undone
 * first, where they could spell a name that matters.
 */
export function safeStyle(css: string): string {
  return css
    .replaceAll(/\\([0-9a-f]{1,6})\s?/gi, unescaped)
    .replaceAll(/@import[^;]*;?/gi, '')
    .replaceAll(/(?:url|src|image|image-set|-webkit-image-set|cross-fade|element)\(/gi, blocked)
    .replaceAll('<', '')
}

/** Letters, digits and hyphens spell names; other characters are what was meant to be escaped. */
function unescaped(whole: string, code: string): string {
  const point = Number.parseInt(code, 16)
  const letter = point > 0x2d - 1 && point < 0x7b ? String.fromCodePoint(point) : ''
  return /^[a-z0-9-]$/i.test(letter) ? letter : whole
}

/** The function's argument stands, without a name that any browser knows: the declaration falls away. */
function blocked(): string {
  return 'not-loaded('
}
