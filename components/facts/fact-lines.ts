import type { Facts, MoneyText, Reading } from '#lib/order/schema.ts'

/** The groups of facts in the order in which the panel lists them. */
export const factGroups = [
  'order',
  'dispute',
  'buyer',
  'items',
  'charges',
  'earnings',
  'shipments',
  'messages',
  'feedback',
] as const
export type FactGroup = (typeof factGroups)[number]

export type FactValue = string | number | MoneyText

export type FactLine = {
  /** `items[0].title`. */
  readonly path: string
  /** The path without its places in lists: `items.title`. */
  readonly name: string
  readonly value: FactValue
  /** The text as it stood on the page; absent for facts from a page's own counting. */
  readonly raw?: string
  /** The rung that found it. */
  readonly reader?: string
}

/** One group: the order, one item, one message. */
export type FactSection = {
  readonly group: FactGroup
  /** Place in its list, from 0; absent where there is only one. */
  readonly index?: number
  readonly lines: readonly FactLine[]
}

/** Every fact of a reading with where it came from. */
export function factLines(reading: Reading): readonly FactLine[] {
  return factGroups.flatMap((group) => leaves(group, reading.facts[group], reading.sources))
}

/** The same, by group. */
export function factSections(reading: Reading): readonly FactSection[] {
  return factGroups.flatMap((group) => sectionsOf(group, reading.facts, reading.sources))
}

/** `items[0].title` → `items.title`. */
export function factName(path: string): string {
  return path.replace(/\[\d+\]/g, '')
}

function sectionsOf(
  group: FactGroup,
  facts: Facts,
  sources: Reading['sources'],
): readonly FactSection[] {
  const value = facts[group]
  if (value === undefined) return []
  if (!Array.isArray(value)) return [{ group, lines: leaves(group, value, sources) }]
  return value.map((each, index) => ({
    group,
    index,
    lines: leaves(`${group}[${index}]`, each, sources),
  }))
}

function leaves(path: string, value: unknown, sources: Reading['sources']): FactLine[] {
  if (isFactValue(value)) return [lineOf(path, value, sources)]
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => leaves(`${path}[${index}]`, each, sources))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => leaves(`${path}.${name}`, each, sources))
}

function lineOf(path: string, value: FactValue, sources: Reading['sources']): FactLine {
  const source = sources[path]
  const line = { path, name: factName(path), value }
  return source === undefined ? line : { ...line, raw: source.raw, reader: source.reader }
}

export function isMoney(value: unknown): value is MoneyText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'amount' in value &&
    'currency' in value &&
    typeof value.amount === 'string' &&
    typeof value.currency === 'string'
  )
}

function isFactValue(value: unknown): value is FactValue {
  return typeof value === 'string' || typeof value === 'number' || isMoney(value)
}
