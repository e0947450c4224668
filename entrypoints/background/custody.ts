import type { EntryBody } from '#lib/casebook/entry.ts'
import { ok, refused, type Handlers } from '#lib/messaging/server.ts'
import { workspaceOf } from '#lib/storage/queries.ts'
import { inTurn, sameSubject, type CaseWork } from './cases.ts'

/** What was let out of a case goes into it, with what was hidden; both or neither. */
export function custodyHandlers(work: CaseWork): Pick<Handlers, 'note-export'> {
  return {
    'note-export': ({ tabId, key, caseId, hidden, ...terms }) =>
      inTurn(async () => {
        const subject = await sameSubject(work, { tabId, key })
        if (!subject.ok) return subject
        if (subject.value.record?.id !== caseId) return refused('order-changed')
        const by = await agentName(work)
        const { profile, pack } = terms
        const about = { profile, ...(pack === undefined ? {} : { pack }), ...by }
        const bodies: readonly EntryBody[] = [
          ...(hidden === undefined ? [] : [{ kind: 'redacted', hidden, ...about } as const]),
          { kind: 'exported', ...terms, ...by },
        ]
        await work.ledger.append(caseId, bodies, Temporal.Now.instant())
        return ok({ caseId })
      }),
  }
}

async function agentName({ store }: CaseWork): Promise<{ readonly by?: string }> {
  const { 'reply.agentName': name = '' } = await workspaceOf(store.db, 'agent')
  return name.trim() === '' ? {} : { by: name.trim().slice(0, 200) }
}
