import { fold } from '#lib/reading/text.ts'
import { textsOf } from './tree.ts'
import type { Variant } from './variant.ts'

/** Texts that are a label of the marketplace and no value of the page. */
export function labelTexts({ document, labels, values }: Variant): readonly Text[] {
  const words = new Set(
    Object.values(labels)
      .flatMap((word) => Object.values(word).flat())
      .map((word) => fold(word)),
  )
  const shown = foldedValues(values)
  return textsOf(document.body).filter((text) => {
    const word = fold(text.data)
    return words.has(word) && !shown.has(word)
  })
}

/** Texts that are a value of the page and nothing else. */
export function valueTexts({ document, values }: Variant): readonly Text[] {
  const shown = foldedValues(values)
  return textsOf(document.body).filter((text) => shown.has(fold(text.data)))
}

function foldedValues(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.map((value) => fold(value)))
}
