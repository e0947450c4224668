import { browser } from 'wxt/browser'
import { caseKeyOf } from '#lib/casebook/case-key.ts'
import type { ReplyTerms } from '#lib/casebook/replies.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import type { Reply, RequestOf } from '#lib/messaging/protocol.ts'
import { ok, refused } from '#lib/messaging/server.ts'
import { buyerShown } from '#lib/order/buyer-shown.ts'
import { pasteInPage } from '#lib/replies/insert/paste-in-page.ts'
import type { ComposerTarget, InsertBegun, InsertOutcome } from '#lib/replies/insert/types.ts'
import type { InsertSlot } from '../insert-reply.ts'
import { noteIn, type CaseWork } from './cases.ts'
import { readTab } from './tabs.ts'

/**
 * Puts a reply into the tab's compose box. The page is read again first: a text written for one
 * order, or one buyer, must not land in another's thread.
 */
export async function insertReply(
  work: CaseWork,
  { tabId, key, buyer, ...reply }: RequestOf<'insert-reply'>,
): Promise<Reply<{ composer: string }>> {
  const state = await readTab(work.store, tabId)
  if (state.status === 'no-access') return refused('no-access')
  if (state.status !== 'read') return refused('nothing-read')
  // The page's own word only: what the agent typed or pasted may be of the thread before.
  const page = state.asRead ?? state.reading
  if (page.outcome !== 'ready') return refused('nothing-read')
  if (caseKeyOf(page) !== key) return refused('order-changed')
  const shown = buyerShown(page.facts)
  if (buyer !== undefined && shown !== undefined && shown !== buyer) return refused('buyer-changed')
  const { marketplace } = page
  if (marketplace === 'carrier') return refused('no-composer')
  const outcome = await inject(tabId, rulesOf(marketplace).composers, reply.text)
  if (!outcome.ok) return refused(outcome.code, outcome.limit?.toString())
  const { composer } = outcome
  await noteIn(work, tabId, { kind: 'reply-inserted', ...reply, where: composer })
  return ok({ composer })
}

/** A copied reply is noted in the case, when there is one: copying alone is no work on an order. */
export async function noteCopied(
  work: CaseWork,
  tabId: number,
  reply: ReplyTerms,
): Promise<Reply<{ caseId: string | null }>> {
  const noted = await noteIn(
    work,
    tabId,
    { kind: 'reply-inserted', ...reply, where: 'copied' },
    'existing',
  )
  return noted.ok || noted.code !== 'nothing-read' ? noted : ok({ caseId: null })
}

/** Plain boxes take the text at once; a rich editor takes it as a paste, in the page's own world. */
async function inject(
  tabId: number,
  composers: readonly ComposerTarget[],
  text: string,
): Promise<InsertOutcome> {
  const target = { tabId }
  const plain = composers.map(({ id, address, fields }) => ({ id, address, fields: [...fields] }))
  await browser.scripting.executeScript({ target, files: ['/insert-reply.js'] })
  const begun = await run(
    target,
    (targets: ComposerTarget[], reply: string): InsertBegun | undefined =>
      (globalThis as InsertSlot).amendsInsert?.begin(targets, reply),
    [plain, text],
  )
  if (begun !== 'pasting') return begun ?? failed
  const [pasted] = await browser.scripting.executeScript({
    target,
    world: 'MAIN',
    args: [text],
    func: pasteInPage,
  })
  const finish = (reply: string, isTaken: boolean): Promise<InsertOutcome> | undefined =>
    (globalThis as InsertSlot).amendsInsert?.finish(reply, isTaken)
  return (await run(target, finish, [text, pasted?.result === true])) ?? failed
}

const failed: InsertOutcome = { ok: false, code: 'failed' }

/** One call in our own world of the page's top frame. */
async function run<A extends unknown[], R>(
  target: { readonly tabId: number },
  func: (...args: A) => R,
  args: A,
): Promise<Awaited<R> | undefined> {
  const [first] = await browser.scripting.executeScript({ target, args, func })
  return first?.result as Awaited<R> | undefined
}
