import type { PlaceRung, Repair } from './repair.ts'

/**
 * Of each ladder the place of the first selector that finds something; words (null) always count.
 * Runs in the page as the argument of a call: refers to nothing outside itself.
 */
export function firstPresent(ladders: readonly (readonly (string | null)[])[]): number[] {
  const roots: ParentNode[] = [document]
  for (let at = 0; at < roots.length && roots.length < 2_000; at++) {
    for (const element of roots[at]?.querySelectorAll('*') ?? []) {
      if (element.shadowRoot) roots.push(element.shadowRoot)
    }
  }
  return ladders.map((ladder) =>
    Math.max(
      ladder.findIndex(
        (css) => css === null || roots.some((root) => root.querySelector(css) !== null),
      ),
      0,
    ),
  )
}

export function selectorsOf(repairs: readonly Repair[]): (string | null)[][] {
  return repairs.map(({ rungs }) => rungs.map((rung) => ('css' in rung ? rung.css : null)))
}

/** The places with the one rung each that is there: the engine knows one pointed-at rung for a fact. */
export function withOneRung(repairs: readonly Repair[], first: readonly number[]): Repair[] {
  return repairs.map((repair, index) => {
    const rung: PlaceRung | undefined = repair.rungs[first[index] ?? 0] ?? repair.rungs[0]
    return { ...repair, rungs: rung ? [rung] : [] }
  })
}
