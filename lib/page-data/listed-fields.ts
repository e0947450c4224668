import type { DataField, DataList, DataPart, Path } from './spec.ts'

/** Which fields are kept of a found object: exactly those that its part reads. */
export type Listed = {
  /** The value itself is kept: a text, an amount of money, or only that it is there. */
  leaf?: 'text' | 'money' | 'there'
  readonly inner: Map<string, Listed>
}

/** Keys of an amount of money. */
export const moneyKeys: readonly string[] = [
  'cent',
  'centFactor',
  'amount',
  'Amount',
  'value',
  'currency',
  'currencyCode',
  'CurrencyCode',
  'formatMoney',
]

const known = new WeakMap<DataPart, Listed>()

/** Worked out once for each part: no list of fields beside the spec that could say something else. */
export function listedOf(part: DataPart): Listed {
  const before = known.get(part)
  if (before) return before
  const listed: Listed = { inner: new Map() }
  for (const paths of Object.values(part.ids ?? {})) addPaths(listed, paths, 'text')
  addFields(listed, listed, part.facts ?? {})
  addLists(listed, part.lists ?? {})
  addInto(listed, part)
  known.set(part, listed)
  return listed
}

function addInto(listed: Listed, { into }: DataPart): void {
  if (!into) return
  const row = into.rows === undefined ? listed : at(listed, into.rows)
  for (const path of [...into.key, ...(into.sort ?? []), into.unless?.at]) {
    if (path !== undefined) addFrom(row, listed, path, 'text')
  }
  addFields(row, listed, into.facts)
  addLists(row, into.lists ?? {})
}

function addLists(around: Listed, lists: Readonly<Record<string, DataList>>): void {
  for (const list of Object.values(lists)) {
    for (const path of list.rows) {
      const row = at(around, path)
      addFields(row, around, list.facts)
      addLists(row, list.lists ?? {})
    }
  }
}

function addFields(row: Listed, around: Listed, fields: Readonly<Record<string, DataField>>): void {
  for (const field of Object.values(fields)) {
    const leaf = field.count ? 'there' : field.as === 'money' ? 'money' : 'text'
    for (const path of field.at) addFrom(row, around, path, leaf)
    for (const path of [field.offsetAt, field.when?.at]) {
      if (path !== undefined) addFrom(row, around, path, 'text')
    }
  }
}

function addPaths(row: Listed, paths: readonly Path[], leaf: NonNullable<Listed['leaf']>): void {
  for (const path of paths) addFrom(row, row, path, leaf)
}

function addFrom(row: Listed, around: Listed, path: Path, leaf: NonNullable<Listed['leaf']>): void {
  const place = path.startsWith('^.') ? at(around, path.slice(2)) : at(row, path)
  place.leaf ??= leaf
}

function at(from: Listed, path: Path): Listed {
  let place = from
  for (const step of path.split('.').filter(Boolean)) {
    const key = step.replace(/\{\}$/, '')
    const next: Listed = place.inner.get(key) ?? { inner: new Map() }
    place.inner.set(key, next)
    place = next
  }
  return place
}
