import type { Formats } from '#lib/i18n/format.ts'

/** `1.2 MB`, `340 kB`. */
export function sizeText(bytes: number, format: Formats): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000))
  return kilobytes < 1_000
    ? `${format.count(kilobytes)} kB`
    : `${format.count(Math.round(kilobytes / 100) / 10)} MB`
}
