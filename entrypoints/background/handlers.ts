import { ok, refused, type Handlers } from '#lib/messaging/server.ts'
import { isPanelOpen } from '#lib/platform/panel.ts'
import type { Ledger } from '#lib/storage/ledger.ts'
import type { Store } from '#lib/storage/store.ts'
import { writing } from '#lib/storage/writing.ts'
import { captureHandlers } from './captures.ts'
import { noteIn, keep, type CaseWork } from './cases.ts'
import { correctPage, withdraw } from './correct.ts'
import { costHandlers } from './costs.ts'
import { custodyHandlers } from './custody.ts'
import { insertReply, noteCopied } from './insert.ts'
import { keepingHandlers } from './keeping.ts'
import { lockHandlers } from './lock.ts'
import { moodHandlers } from './mood.ts'
import { noteHandlers } from './notes.ts'
import { offerHandlers } from './offers.ts'
import { pointingHandlers } from './pointing.ts'
import { makeSample } from './sample.ts'
import { practiceHandlers } from './practice.ts'
import { promiseHandlers } from './promises.ts'
import { readTab, takeReading } from './tabs.ts'

/** Message name → what happens. The messages themselves are described in lib/messaging/protocol.ts. */
export function handlersOf(store: Store, ledger: Ledger): Omit<Handlers, 'switch-off-always-on'> {
  const { db } = store
  const work: CaseWork = { store, ledger }
  return {
    'read-tab': async ({ tabId }) => ok(await readTab(store, tabId)),
    'reading-changed': async ({ reading }, { tabId, url }) => {
      if (tabId === undefined || url === undefined) return refused('not-allowed')
      const watch = (await takeReading(store, tabId, url, reading)) && (await isPanelOpen())
      return ok({ watch })
    },
    'keep-evidence': ({ tabId }) => keep(work, tabId),
    'set-situation': ({ tabId, situation }) =>
      noteIn(work, tabId, { kind: 'situation-set', situation }, 'open'),
    'set-step': ({ tabId, key, step, mark, reason }) => {
      const given = reason === undefined ? {} : { reason }
      return noteIn(work, tabId, { kind: 'step-set', step, mark, ...given }, 'open', key)
    },
    'insert-reply': (request) => insertReply(work, request),
    'note-copied-reply': ({ tabId, ...reply }) => noteCopied(work, tabId, reply),
    'save-workspace': async ({ key, patch }) => {
      const rows = Object.entries(patch).map(([name, value]) => ({ key, name, value }))
      await writing(db, [db.workspace], () => db.workspace.bulkPut(rows))
      return ok({ saved: rows.length })
    },
    'correct-facts': (request) => correctPage(work, request),
    'withdraw-correction': (request) => withdraw(work, request),
    'make-sample': ({ tabId }) => makeSample(tabId),
    ...offerHandlers(work),
    ...promiseHandlers(work),
    ...moodHandlers(work),
    ...noteHandlers(work),
    ...practiceHandlers(work),
    ...keepingHandlers(work),
    ...lockHandlers(store),
    ...captureHandlers(work),
    ...custodyHandlers(work),
    ...costHandlers(db),
    ...pointingHandlers(store),
  }
}
