/**
 * JSON in one canonical form (RFC 8785 for the values that we store: strings, booleans, null,
 * integers and short decimals): keys sorted by UTF-16 units, no white space. Two equal values
 * always give the same bytes, so that their hash can be checked years later.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) return canonicalObject(value)
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error('A number that JSON cannot hold reached the ledger')
  }
  return JSON.stringify(value) ?? 'null'
}

function canonicalObject(value: object): string {
  const members: string[] = []
  // Sorted by UTF-16 units, as `sort` does it by itself.
  for (const key of Object.keys(value).toSorted()) {
    const member: unknown = Reflect.get(value, key)
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`)
  }
  return `{${members.join(',')}}`
}
