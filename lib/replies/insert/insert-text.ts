import { contentOf, holds, isEmpty, isValueField, limitOf } from './content.ts'
import { findBox, type Found } from './find-field.ts'
import type { ComposerTarget, InsertBegun, InsertOutcome } from './types.ts'
import { offerText, placeCaret, typeText, writeLines, writeValue } from './write.ts'

/**
 * Puts a text into a page's compose box, as if it had been typed, and leaves it there: a person
 * reads it and presses send. Never clicks, never submits, never overwrites what somebody wrote.
 */
export type Inserter = {
  /** Fills a plain box at once; gives a rich editor the focus, for a paste in the page's world. */
  readonly begin: (composers: readonly ComposerTarget[], text: string) => InsertBegun
  /**
   * After the paste: waits for an editor that has taken it, and tries the other ways if none has.
   * @param isTaken Whether the page said that it handles the paste itself.
   */
  readonly finish: (text: string, isTaken: boolean) => Promise<InsertOutcome>
}

export function inserterFor(document: Document): Inserter {
  let waiting: Found | undefined
  return {
    begin: (composers, text) => {
      const found = findBox(document, composers)
      if (found === undefined) return { ok: false, code: 'no-composer' }
      const begun = begin(found, text)
      waiting = begun === 'pasting' ? found : undefined
      return begun
    },
    finish: async (text, isTaken) =>
      waiting ? finish(waiting, text, isTaken) : { ok: false, code: 'box-refused' },
  }
}

function begin({ composer, field }: Found, text: string): InsertBegun {
  if (holds(field, text)) return { ok: true, composer }
  if (contentOf(field).trim() !== '' && !isEmpty(field)) {
    return { ok: false, code: 'composer-not-empty' }
  }
  const limit = limitOf(field)
  if (limit < text.length) return { ok: false, code: 'too-long', limit }
  if (!isValueField(field)) {
    placeCaret(field)
    return 'pasting'
  }
  field.focus()
  writeValue(field, text)
  return holds(field, text) ? { ok: true, composer } : { ok: false, code: 'box-refused' }
}

/** Best first; each is tried only while the box is still empty, so that nothing stands in it twice. */
const otherWays = [offerText, typeText, writeLines] as const

async function finish(
  { composer, field }: Found,
  text: string,
  isTaken: boolean,
): Promise<InsertOutcome> {
  if (await came(field, text, isTaken)) return { ok: true, composer }
  for (const way of otherWays) {
    if (!isEmpty(field)) break
    if (await came(field, text, way(field, text))) return { ok: true, composer }
  }
  return { ok: false, code: 'box-refused' }
}

/** An editor that takes a text may need a moment to show it; without one the text is there at once. */
const patienceMs = 500
const stepMs = 20

async function came(field: HTMLElement, text: string, isTaken: boolean): Promise<boolean> {
  const longest = isTaken ? patienceMs : stepMs
  for (let waited = 0; waited <= longest; waited += stepMs) {
    if (holds(field, text)) return true
    await new Promise((resolve) => setTimeout(resolve, stepMs))
  }
  return false
}
