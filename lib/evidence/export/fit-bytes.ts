/** How small pictures have to be encoded so that all of them fit together. */

export type Step = { readonly quality: number; readonly scale: number }

/** From best to worst: first quality goes, then size; text stays readable for long. */
export const steps: readonly Step[] = [
  { quality: 0.92, scale: 1 },
  { quality: 0.82, scale: 1 },
  { quality: 0.7, scale: 1 },
  { quality: 0.7, scale: 0.8 },
  { quality: 0.6, scale: 0.8 },
  { quality: 0.6, scale: 0.64 },
  { quality: 0.5, scale: 0.64 },
  { quality: 0.5, scale: 0.5 },
  { quality: 0.4, scale: 0.4 },
  { quality: 0.3, scale: 0.3 },
]

/** The browser decodes and encodes on threads of its own; more at once would only take memory. */
const atOnce = 4

type Encode = (step: Step) => Promise<Blob>

/**
 * Encodes all of them as well as the budget allows: whichever is largest gives way first.
 * @param budget bytes of all together; null: no limit is known
 * @returns undefined when even the smallest do not fit
 */
export async function fitBytes(
  pictures: readonly Encode[],
  budget: number | null,
  signal?: AbortSignal,
): Promise<readonly Blob[] | undefined> {
  const [best] = steps
  if (!best) throw new Error('There is no way to encode')
  const now: { step: number; blob: Blob }[] = []
  for (let from = 0; from < pictures.length; from += atOnce) {
    signal?.throwIfAborted()
    const some = pictures.slice(from, from + atOnce).map((encode) => encode(best))
    for (const blob of await Promise.all(some)) now.push({ step: 0, blob })
  }
  const total = (): number => now.reduce((sum, { blob }) => sum + blob.size, 0)
  while (budget !== null && total() > budget) {
    signal?.throwIfAborted()
    const largest = indexOfLargest(now)
    const each = now[largest]
    const next = steps[(each?.step ?? 0) + 1]
    const encode = pictures[largest]
    if (!each || !next || !encode) return undefined
    now[largest] = { step: each.step + 1, blob: await encode(next) }
  }
  return now.map(({ blob }) => blob)
}

/** Among those that can still give way; −1 when none can. */
function indexOfLargest(all: readonly { readonly step: number; readonly blob: Blob }[]): number {
  let found = -1
  for (const [at, { step, blob }] of all.entries()) {
    if (step + 1 >= steps.length) continue
    if (found < 0 || blob.size > (all[found]?.blob.size ?? 0)) found = at
  }
  return found
}
