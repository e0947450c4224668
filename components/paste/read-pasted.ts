import type { Reading } from '#lib/order/schema.ts'

/** Not offered yet: the engine's reading of plain text is still to come. */
export function readPasted(_text: string, _url: string): Reading | undefined {
  return undefined
}
