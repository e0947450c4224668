import { correctFacts, newestCorrections, type Correction } from '#lib/casebook/corrections.ts'
import { caseKeyOf } from '#lib/casebook/case-key.ts'
import type { EntryBody } from '#lib/casebook/entry.ts'
import { factAt } from '#lib/casebook/fact-path.ts'
import type { Reply, RequestOf } from '#lib/messaging/protocol.ts'
import { ok, refused } from '#lib/messaging/server.ts'
import { noteIn, type CaseWork } from './cases.ts'
import { holdCorrections, tabState, type ReadTab } from './tabs.ts'

type Kept = Reply<{ caseId: string | null }>

/** The agent's own word on facts of the page in view: at once in the panel, and in the order's case. */
export async function correctPage(
  work: CaseWork,
  { tabId, how, facts }: RequestOf<'correct-facts'>,
): Promise<Kept> {
  const tab = await tabState(tabId)
  if (tab?.status !== 'read') return refused('nothing-read')
  const page = (tab.asRead ?? tab.reading).page
  const at = Temporal.Now.instant().toString()
  const corrections = facts.map(({ fact, value }): Correction => {
    const was = factAt((tab.asRead ?? tab.reading).facts, fact)
    return { page, fact, value, how, at, ...(was === undefined ? {} : { was }) }
  })
  if (!correctFacts(tab.reading.facts, corrections)) return refused('bad-value')
  const isSaid = ({ fact }: Correction) => corrections.some((each) => each.fact === fact)
  const others = (tab.corrections ?? []).filter((each) => !isSaid(each))
  const state = await holdCorrections(tabId, tab, newestCorrections([...others, ...corrections]))
  return note(work, tabId, state, {
    kind: 'facts-corrected',
    page,
    how,
    facts: corrections.map(({ fact, value, was }) => ({
      fact,
      value,
      ...(was === undefined ? {} : { was }),
    })),
  })
}

/** The page's own word counts again. */
export async function withdraw(
  work: CaseWork,
  { tabId, fact }: RequestOf<'withdraw-correction'>,
): Promise<Kept> {
  const tab = await tabState(tabId)
  if (tab?.status !== 'read') return refused('nothing-read')
  const left = (tab.corrections ?? []).filter((each) => each.fact !== fact)
  // The entry first: without the fact that names it the order's case is not found any more.
  const { page } = tab.reading
  const kept = await note(work, tabId, tab, { kind: 'corrections-withdrawn', page, facts: [fact] })
  await holdCorrections(tabId, tab, left)
  return kept
}

/** A page that names no order has no case to write into; the agent's word then lives with the tab. */
async function note(work: CaseWork, tabId: number, state: ReadTab, body: EntryBody): Promise<Kept> {
  if (caseKeyOf(state.reading) === undefined) return ok({ caseId: null })
  return noteIn(work, tabId, body)
}
