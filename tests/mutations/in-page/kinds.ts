/** What can happen to a page without its meaning changing. In the order in which they are combined. */
export const kinds = [
  'order',
  'language',
  'marks',
  'elements',
  'decoys',
  'twins',
  'controls',
  'parts',
  'wrappers',
  'spaces',
  'classes',
  'some-classes',
  'attributes',
  'shadow',
] as const
export type Kind = (typeof kinds)[number]

/**
 * Kinds that only `npm run fuzz` draws: readers do not stand them all yet (about two wrong facts in a
 * thousand variants). The others are what `npm test` draws from, and give none.
 */
const triedOnly: readonly Kind[] = ['marks', 'controls', 'parts', 'shadow']

/** The kinds that a variant is drawn from. */
export function kindsDrawn(isWide: boolean): readonly Kind[] {
  return isWide ? kinds : kinds.filter((kind) => !triedOnly.includes(kind))
}

/** A kind of its own in reports: several at once. */
export const combined = 'combined'
export type Label = Kind | typeof combined
