import type { PageKind } from '#lib/order/kinds.ts'
import type { Reading } from '#lib/order/schema.ts'
import type { CaseRecord } from './case-record.ts'
import { correctFacts, newestCorrections, type Correction } from './corrections.ts'
import type { EntryBody } from './entry.ts'
import { added } from './fold-items.ts'
import { answered, closed, offered, reopened } from './fold-offers.ts'
import { newEvents, newMessages } from './items-kept.ts'
import { noItems } from './items.ts'
import type { Import } from './custody.ts'
import type { Hold } from './keeping.ts'
import { withNote, type Contact, type ContactChannel, type NoteKept } from './notes.ts'
import type { PromiseRecord } from './promises.ts'

/**
 * The projection of a case: a pure fold over its entries. Raise the version whenever the fold
 * changes; old projections are then rebuilt from the ledger.
 */
export const FOLD_VERSION = 6

/** An entry as the fold sees it: personal values put back in, parsed. */
export type FoldEntry = {
  readonly caseId: string
  readonly seq: number
  readonly at: string
  readonly hash: string
  readonly body: EntryBody
}

/** Adds one entry to a projection; the first must open the case. */
export function fold(record: CaseRecord | undefined, entry: FoldEntry): CaseRecord {
  const { body } = entry
  if (!record) {
    if (body.kind !== 'case-opened')
      throw new Error('A case must begin with the entry that opens it')
    return opened(entry, body)
  }
  const base = { ...record, updatedAt: entry.at, entries: entry.seq, head: entry.hash }
  switch (body.kind) {
    case 'case-opened':
      throw new Error('A case can be opened only once')
    case 'reading-kept':
      return {
        ...base,
        ...added(record, body.reading, body.shown),
        ...disputePageOf(body.reading),
        evidence: record.evidence + 1,
      }
    case 'messages-kept':
      return { ...base, items: newMessages(record.items ?? noItems, body) }
    case 'events-kept':
      return { ...base, items: newEvents(record.items ?? noItems, body) }
    case 'file-kept':
      return { ...base, evidence: record.evidence + 1 }
    case 'note':
      return { ...base, ...noted(record, body, entry) }
    // What is gone is gone from the entries themselves.
    case 'forgotten':
      return { ...base, forgotten: { why: body.why, upTo: body.upTo, at: entry.at } }
    case 'exported':
    case 'redacted':
      return base
    case 'imported':
      return { ...base, imported: importedBy(body, entry.at) }
    case 'hold-set':
      return { ...base, hold: heldBy(body, entry.at) }
    case 'hold-ended':
      return { ...base, hold: undefined }
    case 'promise-made':
      return { ...base, promises: [...(record.promises ?? []), promised(body, entry.seq)] }
    case 'promise-ended':
      return { ...base, promises: record.promises?.filter(({ id }) => id !== body.promise) ?? [] }
    case 'situation-set':
      return { ...base, situation: body.situation }
    case 'step-set':
      return { ...base, steps: { ...record.steps, [body.step]: stepState(body, entry.at) } }
    case 'reply-inserted':
      return {
        ...base,
        repliedAt: record.repliedAt ?? entry.at,
        evidence: record.evidence + 1,
      }
    case 'mood-set':
      return { ...base, mood: { level: body.level, buyerMessages: body.buyerMessages } }
    case 'facts-corrected':
      return { ...base, ...corrected(record, body, entry.at) }
    case 'corrections-withdrawn':
      return { ...base, corrections: record.corrections.filter((each) => !isWithdrawn(each, body)) }
    case 'offer-made':
      return { ...base, offers: [...record.offers, offered(body, entry.seq, entry.at)] }
    case 'offer-answered':
      return { ...base, offers: answered(record.offers, body, entry.at) }
    case 'offer-withdrawn':
      return { ...base, offers: record.offers.filter(({ id }) => id !== body.offer) }
    case 'case-closed':
      return closed(base, body, entry.at)
    case 'case-reopened':
      return reopened(base)
  }
}

function noted(
  record: CaseRecord,
  body: NoteKept,
  { at, seq }: FoldEntry,
): Pick<CaseRecord, 'contacts' | 'notes'> {
  return {
    notes: withNote(record.notes ?? [], body, seq),
    ...(body.channel ? { contacts: contacted(record, body.channel, at) } : {}),
  }
}

function contacted(record: CaseRecord, channel: ContactChannel, at: string): readonly Contact[] {
  return [...(record.contacts ?? []), { channel, at }]
}

/** The projection of all entries of one case; undefined when there are none. */
export function foldAll(entries: readonly FoldEntry[]): CaseRecord | undefined {
  return entries.reduce<CaseRecord | undefined>(fold, undefined)
}

function opened(entry: FoldEntry, body: Extract<EntryBody, { kind: 'case-opened' }>): CaseRecord {
  return {
    id: entry.caseId,
    key: body.key,
    marketplace: body.marketplace,
    site: body.site,
    status: 'open',
    openedAt: entry.at,
    updatedAt: entry.at,
    steps: {},
    facts: {},
    items: noItems,
    corrections: [],
    offers: [],
    evidence: 0,
    entries: entry.seq,
    head: entry.hash,
    foldVersion: FOLD_VERSION,
  }
}

const disputePages: ReadonlySet<PageKind | null> = new Set([
  'return',
  'inquiry',
  'case',
  'claim',
  'payment-dispute',
  'dispute',
  'cancellation',
])

function disputePageOf({ outcome, page }: Reading): Pick<CaseRecord, 'disputePage'> {
  return page !== null && outcome === 'ready' && disputePages.has(page) ? { disputePage: page } : {}
}

function promised(
  { text, due }: Extract<EntryBody, { kind: 'promise-made' }>,
  id: number,
): PromiseRecord {
  return { id, text, due }
}

function heldBy({ reason, until }: Extract<EntryBody, { kind: 'hold-set' }>, since: string): Hold {
  return { reason, ...(until === undefined ? {} : { until }), since }
}

function importedBy(
  { signedBy, madeAt }: Extract<EntryBody, { kind: 'imported' }>,
  at: string,
): Import {
  return { signedBy, madeAt, at }
}

function stepState(body: Extract<EntryBody, { kind: 'step-set' }>, at: string) {
  return { mark: body.mark, at, ...(body.reason === undefined ? {} : { reason: body.reason }) }
}

type Corrected = Extract<EntryBody, { kind: 'facts-corrected' }>

function corrected(
  record: CaseRecord,
  { page, how, facts }: Corrected,
  at: string,
): Pick<CaseRecord, 'facts' | 'corrections'> {
  // A value that was forgotten since is no correction any more.
  const corrections = facts.flatMap(({ value, ...each }): Correction[] =>
    value === undefined ? [] : [{ ...each, value, page, how, at }],
  )
  return {
    facts: correctFacts(record.facts, corrections) ?? record.facts,
    corrections: newestCorrections([...record.corrections, ...corrections]),
  }
}

function isWithdrawn(
  { page, fact }: Correction,
  body: Extract<EntryBody, { kind: 'corrections-withdrawn' }>,
): boolean {
  return page === body.page && body.facts.includes(fact)
}
