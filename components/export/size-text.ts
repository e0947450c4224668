/** `1.75 MB`, `640 kB`: in thousands, as forms count. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`
  return `${Math.round(bytes / 10_000) / 100} MB`
}
