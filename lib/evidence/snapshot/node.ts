/** A page as it stood, node by node: the form that rrweb-snapshot writes, as much of it as is kept. */
export type SnapshotNode = {
  /** 0 document, 1 doctype, 2 element, 3 text, 4 CDATA, 5 comment. */
  readonly type: number
  readonly tagName?: string
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly childNodes?: readonly SnapshotNode[]
  readonly textContent?: string
  readonly isSVG?: true
  /** Stands inside its parent's shadow root. */
  readonly isShadow?: boolean
}

/** A kept file of the role `page-snapshot`, before it is packed. */
export type PageSnapshot = {
  readonly format: 'amends-snapshot/1'
  readonly url: string
  readonly title: string
  /** CSS pixels of the window. */
  readonly width: number
  readonly height: number
  readonly root: SnapshotNode
}

/** Characters of the written page, before it is packed. */
export const mostCharacters = 40_000_000

export const SNAPSHOT_TYPE = 'application/vnd.amends.snapshot+json+gzip'
