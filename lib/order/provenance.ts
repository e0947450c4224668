/** Where a rule or rate comes from. */
export type Provenance = {
  /** Public address or name of the document. */
  readonly source: string
  /** Day it was last compared with its source, ISO. */
  readonly checkedOn: string
  readonly confidence: 'high' | 'medium' | 'low'
}

/** How long a rule that names no day of its own is trusted after it was compared with its source. */
const trustedMonths = 6

/** ISO day after which a rule must be compared with its source again. */
export function lookAgainOn({
  checkedOn,
  expiresOn,
}: Pick<Provenance, 'checkedOn'> & { readonly expiresOn?: string }): string {
  return expiresOn ?? Temporal.PlainDate.from(checkedOn).add({ months: trustedMonths }).toString()
}
