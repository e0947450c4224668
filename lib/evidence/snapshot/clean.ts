import type { SnapshotNode } from './node.ts'

/**
 * What of a page is not kept: scripts and what calls them, what is typed in secret, hidden fields and
 * marks that may let somebody in. Runs in the page, right after the snapshot is taken.
 */

const dropped = new Set(['script', 'noscript', 'template', 'object', 'embed', 'applet', 'base'])
const secretName = /csrf|xsrf|token|session|nonce|secret|passw|auth/i
const secretTypes = new Set(['password', 'hidden', 'file'])

/** A copy without them; undefined where nothing is left. */
export function clean(node: SnapshotNode): SnapshotNode | undefined {
  const tag = node.tagName?.toLowerCase() ?? ''
  if (node.type === 5 || dropped.has(tag) || isMeta(node, tag)) return undefined
  const kept = { ...node, ...cleanAttributes(node, tag) }
  const children = node.childNodes
  if (!children) return kept
  return { ...kept, childNodes: children.flatMap((each) => clean(each) ?? []) }
}

function isMeta({ attributes }: SnapshotNode, tag: string): boolean {
  return tag === 'meta' && attributes?.['charset'] === undefined
}

function cleanAttributes(
  { attributes }: SnapshotNode,
  tag: string,
): Pick<SnapshotNode, 'attributes'> {
  if (!attributes) return {}
  const isSecret = tag === 'input' && isSecretField(attributes)
  const kept = Object.entries(attributes).filter(([given]) => {
    const name = given.toLowerCase()
    return !name.startsWith('on') && !secretName.test(name) && !(isSecret && name === 'value')
  })
  return { attributes: Object.fromEntries(kept) }
}

function isSecretField(attributes: Readonly<Record<string, unknown>>): boolean {
  const { type, name, autocomplete } = attributes
  return (
    (typeof type === 'string' && secretTypes.has(type.toLowerCase())) ||
    [name, autocomplete].some((each) => typeof each === 'string' && secretName.test(each))
  )
}
