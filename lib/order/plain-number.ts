/** A tracking number as carriers write it: in capitals, without spaces and hyphens. */
export function plainNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s-]+/g, '')
    .toUpperCase()
}
