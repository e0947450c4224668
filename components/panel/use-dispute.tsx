import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { caseKeyOf } from '#lib/casebook/case-key.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { mergeFacts } from '#lib/casebook/merge-facts.ts'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { noTab } from '#lib/messaging/no-tab.ts'
import type { TabState } from '#lib/messaging/protocol.ts'
import type { Facts, Reading } from '#lib/order/schema.ts'
import type { Complaint, Situation } from '#lib/order/situations.ts'
import { complaintFor } from '#lib/playbook/complaint-for.ts'
import { proposeSituation } from '#lib/playbook/propose-situation.ts'
import type { Proposal } from '#lib/playbook/types.ts'
import { useServices } from './services.ts'
import { useNow } from './use-now.ts'

export type ReadTab = Extract<TabState, { status: 'read' }>

/** What the panel is about: the page as read, the order's case, and the facts of both. */
export type Dispute = {
  readonly tabId: number
  readonly page: ReadTab
  readonly reading: Reading
  /** What the page is about; undefined when it does not tell, and then nothing can be kept. */
  readonly key: string | undefined
  readonly record: CaseRecord | undefined
  /** The case has ended: nothing is due, and nothing more is noted until it is reopened. */
  readonly isClosed: boolean
  /** Facts of the kept pages and of this one. */
  readonly facts: Facts
  /** Undefined on a carrier's page. */
  readonly marketplace: SellingMarketplace | undefined
  readonly proposal: Proposal | undefined
  /** Confirmed by the agent, else proposed from the facts. */
  readonly situation: Situation | undefined
  /** What rights, costs and words go by; undefined where nobody complains of the goods or the parcel. */
  readonly complaint: Complaint | undefined
}

const Context = createContext<Dispute | undefined>(undefined)

export function useDispute(): Dispute {
  const dispute = useContext(Context)
  if (!dispute) throw new Error('Put the component into a DisputeProvider')
  return dispute
}

export function DisputeProvider(props: { tabId: number; page: ReadTab; children: ReactNode }) {
  const { tabId, page, children } = props
  const key = caseKeyOf(page.reading)
  const record = useServices().useCase(key)
  // What is proposed goes by days: a look each hour, so that not everything is drawn anew with the clock.
  const hour = useNow().round({ smallestUnit: 'hour', roundingMode: 'floor' }).toString()
  const dispute = useMemo(
    () => disputeOf({ tabId, page, key, record, now: Temporal.Instant.from(hour) }),
    [tabId, page, key, record, hour],
  )
  return <Context value={dispute}>{children}</Context>
}

type StoredProps = {
  readonly record: CaseRecord
  /** Address, title and moment of the page that was kept last. */
  readonly kept: Pick<ReadTab, 'url' | 'title' | 'readAt'>
  readonly children: ReactNode
}

/** A stored case with no page in view: what was kept of it is all there is. */
export function StoredDisputeProvider({ record, kept, children }: StoredProps) {
  const hour = useNow().round({ smallestUnit: 'hour', roundingMode: 'floor' }).toString()
  const { url, title, readAt } = kept
  const dispute = useMemo(() => {
    const page: ReadTab = { status: 'read', url, title, readAt, reading: nothingRead(record) }
    const now = Temporal.Instant.from(hour)
    return disputeOf({ tabId: noTab, page, key: record.key, record, now })
  }, [record, url, title, readAt, hour])
  return <Context value={dispute}>{children}</Context>
}

/** Names what the case is about, and adds no fact of its own. */
function nothingRead({ marketplace, site, disputePage }: CaseRecord): Reading {
  return {
    outcome: 'ready',
    marketplace,
    page: disputePage ?? null,
    site,
    facts: {},
    sources: {},
    missing: [],
    conflicts: [],
  }
}

type Sources = Pick<Dispute, 'tabId' | 'page' | 'key' | 'record'> & {
  readonly now: Temporal.Instant
}

function disputeOf({ tabId, page, key, record, now }: Sources): Dispute {
  const { reading } = page
  const facts = record ? mergeFacts(record.facts, reading.facts) : reading.facts
  const marketplace = reading.marketplace === 'carrier' ? undefined : reading.marketplace
  const proposal = proposeSituation(facts, { page: reading.page, now })
  const situation = record?.situation ?? proposal?.situation
  const isClosed = record?.status === 'closed'
  const complaint = situation && complaintFor(situation, facts)
  const told = { facts, marketplace, proposal, situation, complaint }
  return { tabId, page, reading, key, record, isClosed, ...told }
}
