import { caseKeyOf } from '#lib/casebook/case-key.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { EntryBody } from '#lib/casebook/entry.ts'
import { wholeReadings } from '#lib/casebook/items-restore.ts'
import { noTab } from '#lib/messaging/no-tab.ts'
import type { Reply } from '#lib/messaging/protocol.ts'
import { ok, refused } from '#lib/messaging/server.ts'
import { sealFile, type FileBytes } from '#lib/storage/files.ts'
import { inTurnOf } from '#lib/storage/in-turn.ts'
import { caseEntries, caseOf, findCase } from '#lib/storage/queries.ts'
import type { Ledger } from '#lib/storage/ledger.ts'
import type { Store } from '#lib/storage/store.ts'
import { circumstancesIn } from './circumstances.ts'
import { isKept, keptPage } from './kept-page.ts'
import { tabState, type ReadTab } from './tabs.ts'

export type CaseWork = { readonly store: Store; readonly ledger: Ledger }

/** What a page is about. */
type InView = {
  readonly tabId: number
  readonly tab: ReadTab
  readonly key: string
  /** The order's case, open or ended. */
  readonly record: CaseRecord | undefined
}

/** A stored case that no page is in view of: the desk works on it. */
type Stored = Pick<InView, 'tabId' | 'key'> & {
  readonly tab?: undefined
  readonly record: CaseRecord
}

export type Subject = InView | Stored

/** One deed after the other: two at once would each open a case for the same order. */
export const inTurn = inTurnOf()

/**
 * "Keep as evidence": opens a case or adds to the order's, also when it has ended; an unchanged page
 * adds nothing.
 */
export function keep(work: CaseWork, tabId: number): Promise<Reply<KeptReply>> {
  return inTurn(() => keepNow(work, tabId))
}

type KeptReply = { readonly caseId: string; readonly added: boolean }

async function keepNow(work: CaseWork, tabId: number): Promise<Reply<KeptReply>> {
  const subject = await subjectOf(work, tabId)
  if (!subject.ok) return subject
  const { tab, record } = subject.value
  const before = record ? wholeReadings(await caseEntries(work.store, record.id)) : []
  if (record && isKept(tab, before)) return ok({ caseId: record.id, added: false })
  const said = record ? [] : saidBefore(tab)
  const captured = await circumstancesIn(work.store, tabId)
  const page = keptPage(tab, before, captured)
  const { id: caseId } = await write(work, subject.value, [...page, ...said])
  return ok({ caseId, added: true })
}

/**
 * Writes what the agent did into the order's case. Work on an order is worth a case: without one it
 * is opened, with the page as it stands. An ended one stays ended. `existing`: without one nothing is
 * written. `open`: into one that has ended nothing is written. `key`: the case that the agent saw.
 */
export function noteIn(
  work: CaseWork,
  tabId: number,
  body: EntryBody,
  mode?: 'existing' | 'open',
  key?: string,
): Promise<Reply<{ caseId: string }>> {
  return inTurn(() => noteNow(work, tabId, body, mode, key))
}

async function noteNow(
  work: CaseWork,
  tabId: number,
  body: EntryBody,
  mode: 'existing' | 'open' | undefined,
  key: string | undefined,
): Promise<Reply<{ caseId: string }>> {
  const subject = await (key === undefined
    ? subjectOf(work, tabId)
    : sameSubject(work, { tabId, key }))
  if (!subject.ok) return subject
  const { record } = subject.value
  if (!record && mode === 'existing') return refused('nothing-read')
  if (record?.status === 'closed' && mode === 'open') return refused('case-closed')
  return ok({ caseId: (await writeWork(work, subject.value, body)).id })
}

/**
 * Writes one deed; a case that is opened for it begins with the page as it stands. `file`: the bytes
 * of the file that the deed names.
 */
export async function writeWork(
  work: CaseWork,
  subject: Subject,
  body: EntryBody,
  file?: FileBytes,
): Promise<CaseRecord> {
  const before = subject.tab && !subject.record ? await pageBefore(work, subject, body) : []
  return write(work, subject, [...before, body], file)
}

async function pageBefore(
  { store }: CaseWork,
  { tab, tabId }: InView,
  body: EntryBody,
): Promise<readonly EntryBody[]> {
  const page = keptPage(tab, [], await circumstancesIn(store, tabId))
  return [...page, ...saidBefore(tab, body)]
}

/** What the tab is about, and the case of it. */
export async function subjectOf(work: CaseWork, tabId: number): Promise<Reply<InView>> {
  const tab = await tabState(tabId)
  if (tab?.status !== 'read' || tab.reading.outcome !== 'ready') return refused('nothing-read')
  const key = caseKeyOf(tab.reading)
  if (key === undefined) return refused('no-case-key')
  const record = await findCase(work.store, tab.reading)
  // A parcel alone does not tell whose it is: it goes into the case of its order, or nowhere.
  if (tab.reading.marketplace === 'carrier' && !record) return refused('no-case-key')
  return ok({ tabId, tab, key, record })
}

/** What the agent saw when the deed was asked for. */
export type Where = { readonly tabId: number; readonly key: string }

/** The same, unless the tab shows another order by now. */
export async function sameSubject(work: CaseWork, { tabId, key }: Where): Promise<Reply<Subject>> {
  if (tabId === noTab) return storedSubject(work, key)
  const subject = await subjectOf(work, tabId)
  return subject.ok && subject.value.key !== key ? refused('order-changed') : subject
}

/** The case of a key, without a page: nothing can be opened for it. */
async function storedSubject({ store }: CaseWork, key: string): Promise<Reply<Subject>> {
  const record = await caseOf(store, key, undefined)
  return record ? ok({ tabId: noTab, key, record }) : refused('nothing-read')
}

async function write(
  work: CaseWork,
  subject: Subject,
  bodies: readonly EntryBody[],
  file?: FileBytes,
): Promise<CaseRecord> {
  const { ledger, store } = work
  const caseId = subject.record?.id ?? crypto.randomUUID()
  const opening = subject.tab && !subject.record ? [openedBy(subject)] : []
  const files = file ? [await sealFile(store.vault, caseId, file)] : []
  return ledger.append(caseId, [...opening, ...bodies], Temporal.Now.instant(), files)
}

function openedBy({ tab, key }: InView): EntryBody {
  const { marketplace, site } = tab.reading
  return { kind: 'case-opened', key, marketplace, site }
}

/** What the agent said of the page before it had a case, but for what `body` says itself. */
function saidBefore({ corrections = [] }: ReadTab, body?: EntryBody): readonly EntryBody[] {
  const now = body?.kind === 'facts-corrected' ? body.facts.map((each) => each.fact) : []
  return corrections
    .filter(({ fact }) => !now.includes(fact))
    .map(({ page, how, fact, value, was }) => ({
      kind: 'facts-corrected',
      page,
      how,
      facts: [{ fact, value, ...(was === undefined ? {} : { was }) }],
    }))
}
