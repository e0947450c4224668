import type { MarketplaceId, PageKind } from '#lib/order/kinds.ts'
import type { SingleFact } from './single-facts.ts'

/** One way to find a place again: a part of the reading language's rungs. */
export type PlaceRung =
  | { readonly css: string; readonly attr?: string; readonly own?: true }
  /** What stands beside one of the words. */
  | { readonly words: readonly string[] }

/** A place that the agent pointed at: a reader for one fact of one kind of page. */
export type Repair = {
  /** `ebay www.ebay.com order charges.total`: one place for each fact of each kind of page. */
  readonly id: string
  readonly marketplace: MarketplaceId
  /** A host name; `*.` in front stands for every host below it. */
  readonly host: string
  readonly page: PageKind
  readonly fact: SingleFact
  /** What the built-in reader gave when the agent pointed: nothing, or something wrong. */
  readonly repair: 'absent' | 'wrong'
  /** Best first. */
  readonly rungs: readonly PlaceRung[]
  /** ISO instant, UTC. */
  readonly madeAt: string
  /** Version of Amends that made it. */
  readonly madeBy: string
}

export type RepairSubject = Pick<Repair, 'marketplace' | 'host' | 'page' | 'fact'>

export function repairId({ marketplace, host, page, fact }: RepairSubject): string {
  return `${marketplace} ${host} ${page} ${fact}`
}

export function isForHost({ host }: Pick<Repair, 'host'>, hostname: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === hostname
}
