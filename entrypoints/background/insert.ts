import { browser } from 'wxt/browser'
import { caseKeyOf } from '#lib/casebook/case-key.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import type { Reply, RequestOf } from '#lib/messaging/protocol.ts'
import { ok, refused } from '#lib/messaging/server.ts'
import type { ComposerTarget, InsertOutcome } from '#lib/replies/insert-text.ts'
import type { InsertSlot } from '../insert-reply.ts'
import { noteIn, type CaseWork } from './cases.ts'
import { readTab } from './tabs.ts'

/**
 * Puts a reply into the tab's compose box. The page is read again first: a text written for one
 * order must not land in another buyer's thread.
 */
export async function insertReply(
  work: CaseWork,
  { tabId, key, snippet, text }: RequestOf<'insert-reply'>,
): Promise<Reply<{ composer: string }>> {
  const state = await readTab(work.store, tabId)
  if (state.status === 'no-access') return refused('no-access')
  if (state.status !== 'read') return refused('nothing-read')
  // The page's own word only: what the agent typed or pasted may be of the thread before.
  const page = state.asRead ?? state.reading
  if (page.outcome !== 'ready') return refused('nothing-read')
  if (caseKeyOf(page) !== key) return refused('order-changed')
  const { marketplace } = page
  if (marketplace === 'carrier') return refused('no-composer')
  const outcome = await inject(tabId, rulesOf(marketplace).composers, text)
  if (!outcome.ok) return refused(outcome.code)
  await noteIn(work, tabId, { kind: 'reply-inserted', snippet, text, where: outcome.composer })
  return ok({ composer: outcome.composer })
}

async function inject(
  tabId: number,
  composers: readonly ComposerTarget[],
  text: string,
): Promise<InsertOutcome> {
  const target = { tabId }
  const plain = composers.map(({ id, address, fields }) => ({ id, address, fields: [...fields] }))
  await browser.scripting.executeScript({ target, files: ['/insert-reply.js'] })
  const [first] = await browser.scripting.executeScript({
    target,
    args: [plain, text],
    func: (targets: ComposerTarget[], reply: string) =>
      (globalThis as InsertSlot).amendsInsert?.(targets, reply),
  })
  return first?.result ?? { ok: false, code: 'failed' }
}
