/** Where a rule or rate comes from. */
export type Provenance = {
  /** Public address or name of the document. */
  readonly source: string
  /** Day it was last compared with its source, ISO. */
  readonly checkedOn: string
  readonly confidence: 'high' | 'medium' | 'low'
}
