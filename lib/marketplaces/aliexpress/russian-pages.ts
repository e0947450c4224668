import type { FactSpec, ListSpec, PageSpec } from '../../reading/spec.ts'

/**
 * The Russian seller centre: another code base with the same words. Its times print no zone, and
 * nobody outside knows which one they are in: they stay local times.
 */
export function russianPages(order: PageSpec, orders: PageSpec): readonly PageSpec[] {
  return [
    onHost(order, String.raw`^/orders/orders/\d`),
    onHost(orders, String.raw`^/orders/(?:orders|shipping)/?(?:[?#]|$)`),
  ]
}

function onHost(page: PageSpec, address: string): PageSpec {
  return {
    ...page,
    host: String.raw`^seller\.aliexpress\.ru$`,
    address: [address],
    facts: {
      ...local(page.facts),
      ...('order.id' in page.facts ? { 'order.id': idInPath(page.facts['order.id']) } : {}),
    },
    ...(page.lists ? { lists: localLists(page.lists) } : {}),
    ...(page.rows ? { rows: localList(page.rows) } : {}),
  }
}

function idInPath(id: FactSpec | undefined): FactSpec {
  const url = { url: String.raw`/orders/orders/(\d{14,17})` }
  return { as: 'id', ...id, from: [...(id?.from ?? []), url] }
}

type Facts = PageSpec['facts']
type Lists = NonNullable<PageSpec['lists']>

function local(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, withoutZone(fact)]))
}

function withoutZone(fact: FactSpec): FactSpec {
  const { zone: _zone, ...rest } = fact
  return rest
}

function localList(list: ListSpec): ListSpec {
  const { facts, lists } = list
  return { ...list, facts: local(facts), ...(lists ? { lists: localLists(lists) } : {}) }
}

function localLists(lists: Lists): Lists {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, localList(list)]))
}
