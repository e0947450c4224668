import { describe, expect, it } from 'vitest'
import { factLines, factName, factSections } from '#components/facts/fact-lines.ts'
import { catalog } from '#lib/i18n/catalog-en.ts'
import { factsSchema, type Reading } from '#lib/order/schema.ts'

const reading: Reading = {
  outcome: 'ready',
  marketplace: 'ebay',
  page: 'return',
  site: 'www.ebay.com',
  facts: {
    messages: [{ from: 'buyer', body: 'Hello' }],
    order: { id: '21-1' },
    charges: { total: { amount: '5.00', currency: 'USD' } },
    shipments: [{ carrier: 'USPS', events: [{ status: 'Delivered' }, { status: 'Accepted' }] }],
    dispute: { evidenceFiles: 0 },
  },
  sources: {
    'order.id': { raw: 'Order 21-1', reader: 'css:.id' },
    'shipments[0].events[1].status': { raw: 'Accepted', reader: 'css:.scan' },
  },
  missing: [],
  conflicts: [],
}

describe('factLines', () => {
  it('lists every fact once, with its text and reader, in the panel’s order', () => {
    expect(factLines(reading)).toEqual([
      { path: 'order.id', name: 'order.id', value: '21-1', raw: 'Order 21-1', reader: 'css:.id' },
      { path: 'dispute.evidenceFiles', name: 'dispute.evidenceFiles', value: 0 },
      { path: 'charges.total', name: 'charges.total', value: { amount: '5.00', currency: 'USD' } },
      { path: 'shipments[0].carrier', name: 'shipments.carrier', value: 'USPS' },
      {
        path: 'shipments[0].events[0].status',
        name: 'shipments.events.status',
        value: 'Delivered',
      },
      {
        path: 'shipments[0].events[1].status',
        name: 'shipments.events.status',
        value: 'Accepted',
        raw: 'Accepted',
        reader: 'css:.scan',
      },
      { path: 'messages[0].from', name: 'messages.from', value: 'buyer' },
      { path: 'messages[0].body', name: 'messages.body', value: 'Hello' },
    ])
  })

  it('groups lists by their members', () => {
    const sections = factSections(reading)
    expect(sections.map(({ group, index }) => [group, index])).toEqual([
      ['order', undefined],
      ['dispute', undefined],
      ['charges', undefined],
      ['shipments', 0],
      ['messages', 0],
    ])
    expect(sections.flatMap(({ lines }) => lines)).toEqual(factLines(reading))
  })
})

it('names a fact without its place in a list', () => {
  expect(factName('shipments[0].events[12].at')).toBe('shipments.events.at')
})

describe('every fact of the vocabulary', () => {
  it('has a name in the interface', () => {
    const names = namesIn(factsSchema)
    expect(names.length).toBeGreaterThan(45)
    expect(names.filter((name) => !Object.hasOwn(catalog, `fact.${name}`))).toEqual([])
  })
})

/** The names of all facts that the schema knows: a new one needs words. */
function namesIn(schema: unknown, path = ''): readonly string[] {
  const { def } = (schema as { _zod: { def: Definition } })._zod ?? { def: {} }
  if (def.type === 'optional') return namesIn(def.innerType, path)
  if (def.type === 'array') return namesIn(def.element, path)
  const shape = def.shape
  if (
    shape === undefined ||
    ('amount' in shape &&
      'currency' in shape &&
      !('by' in shape) &&
      Object.keys(shape).length === 2)
  )
    return [path]
  return Object.entries(shape).flatMap(([name, each]) =>
    namesIn(each, path === '' ? name : `${path}.${name}`),
  )
}

type Definition = {
  readonly type?: string
  readonly innerType?: unknown
  readonly element?: unknown
  readonly shape?: Readonly<Record<string, unknown>>
}
