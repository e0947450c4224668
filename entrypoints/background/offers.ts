import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { EntryBody } from '#lib/casebook/entry.ts'
import type { Reply } from '#lib/messaging/protocol.ts'
import { ok, refused, type Handlers } from '#lib/messaging/server.ts'
import { inTurn, sameSubject, writeWork, type CaseWork, type Where } from './cases.ts'

type OfferHandlers = Pick<
  Handlers,
  'note-offer' | 'answer-offer' | 'withdraw-offer' | 'close-case' | 'reopen-case'
>

type Done = Reply<{ caseId: string }>

/** What the agent notes of offers and of how a case ended. */
export function offerHandlers(work: CaseWork): OfferHandlers {
  return {
    'note-offer': async ({ tabId, key, ...terms }) => {
      const body: EntryBody = { kind: 'offer-made', ...terms }
      const written = await inTurn(() => writeOpen(work, { tabId, key }, body))
      if (!written.ok) return written
      const { id: caseId, offers } = written.value
      return ok({ caseId, offer: offers.at(-1)?.id ?? 0 })
    },
    'answer-offer': ({ tabId, key, ...terms }) =>
      inTurn(() => ofOffer(work, { tabId, key }, { kind: 'offer-answered', ...terms })),
    'withdraw-offer': ({ tabId, key, offer }) =>
      inTurn(() => ofOffer(work, { tabId, key }, { kind: 'offer-withdrawn', offer })),
    'close-case': async ({ tabId, key, ...terms }) =>
      idOf(await inTurn(() => writeOpen(work, { tabId, key }, { kind: 'case-closed', ...terms }))),
    'reopen-case': (where) => inTurn(() => reopen(work, where)),
  }
}

/** Writes into the order's case, which must not have ended; without one it is opened. */
export async function writeOpen(
  work: CaseWork,
  where: Where,
  body: EntryBody,
): Promise<Reply<CaseRecord>> {
  const subject = await sameSubject(work, where)
  if (!subject.ok) return subject
  if (subject.value.record?.status === 'closed') return refused('case-closed')
  return ok(await writeWork(work, subject.value, body))
}

/** The same, of an offer that the case knows. */
async function ofOffer(
  work: CaseWork,
  where: Where,
  body: Extract<EntryBody, { offer: number }>,
): Promise<Done> {
  const subject = await sameSubject(work, where)
  if (!subject.ok) return subject
  const known = subject.value.record?.offers.some(({ id }) => id === body.offer) ?? false
  if (!known) return refused('nothing-read')
  return idOf(await writeOpen(work, where, body))
}

async function reopen(work: CaseWork, where: Where): Promise<Done> {
  const subject = await sameSubject(work, where)
  if (!subject.ok) return subject
  const { record } = subject.value
  if (!record) return refused('nothing-read')
  if (record.status === 'closed') await writeWork(work, subject.value, { kind: 'case-reopened' })
  return ok({ caseId: record.id })
}

export function idOf(written: Reply<CaseRecord>): Done {
  return written.ok ? ok({ caseId: written.value.id }) : written
}
