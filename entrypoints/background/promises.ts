import type { Handlers } from '#lib/messaging/server.ts'
import { refused } from '#lib/messaging/server.ts'
import { inTurn, sameSubject, type CaseWork } from './cases.ts'
import { idOf, writeOpen } from './offers.ts'

/** What we told the buyer goes into the order's open case. */
export function promiseHandlers(work: CaseWork): Pick<Handlers, 'note-promise' | 'end-promise'> {
  return {
    'note-promise': async ({ tabId, key, ...terms }) =>
      idOf(await inTurn(() => writeOpen(work, { tabId, key }, { kind: 'promise-made', ...terms }))),
    'end-promise': ({ tabId, key, promise, how }) =>
      inTurn(async () => {
        const subject = await sameSubject(work, { tabId, key })
        if (!subject.ok) return subject
        const known = subject.value.record?.promises?.some(({ id }) => id === promise) ?? false
        if (!known) return refused('nothing-read')
        const body = { kind: 'promise-ended', promise, how } as const
        return idOf(await writeOpen(work, { tabId, key }, body))
      }),
  }
}
