/** What buyers say of an order, each a thing that the record may show to be so or not. */
export const claimKinds = [
  'not-received',
  'late',
  'damaged',
  'defective',
  'wrong-item',
  'missing-parts',
  'not-as-described',
  'never-answered',
  'already-returned',
  'promised-refund',
  'cancelled',
  'unauthorised',
  'wrong-address',
  'asked-otherwise',
] as const
export type ClaimKind = (typeof claimKinds)[number]
