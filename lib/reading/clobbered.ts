import { fromTables } from './values/value-tables.ts'

const asked = fromTables(({ html }) => html.asked)

/**
 * A form answers with a field of that name, and a document with a picture of that name, where it is
 * asked for what every node has: a field named `parentElement` would lead round in circles. No shop's
 * page has such names; one that has is not read.
 */
export function isClobbered(node: Node): boolean {
  return asked().some((name) => Object.hasOwn(node, name))
}
