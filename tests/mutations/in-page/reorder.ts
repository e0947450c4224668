import { headingOf, isQuiet, looseContainers } from './blocks.ts'
import type { Variant } from './variant.ts'

/** Parts that stand on their own in another order. Rows of a list (alike but for their figures) stay. */
export function reorder({ document, random, values }: Variant): void {
  for (const container of random.some(looseContainers(document), 0.8)) {
    const parts = [...container.children].filter((child) => !isQuiet(child))
    if (!areDifferent(parts, values)) continue
    const places = parts.map((part) => {
      const place = document.createComment('')
      part.before(place)
      return place
    })
    const moved = random.shuffled(parts)
    for (const [index, place] of places.entries()) place.replaceWith(moved[index] ?? place)
  }
}

function areDifferent(parts: readonly Element[], values: readonly string[]): boolean {
  const names = parts.map((part) => headingOf(part).replaceAll(/\d+/g, '0'))
  const isNamed = new Set(names.filter(Boolean)).size === names.filter(Boolean).length
  return (
    isNamed &&
    !names.some(
      (name) => name !== '' && values.some((value) => value.includes(name) || name.includes(value)),
    )
  )
}
