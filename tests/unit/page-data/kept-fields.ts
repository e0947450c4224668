import { listedOf, type Listed } from '#lib/page-data/listed-fields.ts'
import type { DataSource } from '#lib/page-data/spec.ts'

/** The fields that are kept of a source's objects, as paths, each once. */
export function keptFields({ parts }: DataSource): readonly string[] {
  const paths = parts.flatMap((part) => pathsIn(listedOf(part), ''))
  return [...new Set(paths)]
}

function pathsIn({ leaf, inner }: Listed, prefix: string): readonly string[] {
  const own = leaf === undefined ? [] : [leaf === 'there' ? `number of ${prefix}` : prefix]
  const below = [...inner].flatMap(([key, next]) =>
    pathsIn(next, prefix === '' ? key : `${prefix}.${key}`),
  )
  return [...own, ...below]
}
