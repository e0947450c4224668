/** The paths of all values among facts as `sources` names them: `order.id`, `items[0].unitPrice`. */
export function factPaths(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((row, index) => factPaths(row, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null || isMoney(value)) return [path]
  return Object.entries(value).flatMap(([key, part]) =>
    factPaths(part, path === '' ? key : `${path}.${key}`),
  )
}

function isMoney(value: object): boolean {
  return 'amount' in value && 'currency' in value
}
