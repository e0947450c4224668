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

/** A kind of its own in reports: several at once. */
export const combined = 'combined'
export type Label = Kind | typeof combined
