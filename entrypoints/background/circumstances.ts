import { browser } from 'wxt/browser'
import { pageClock as clockSchema, type Captured } from '#lib/casebook/files.ts'
import { workspaceOf } from '#lib/storage/queries.ts'
import type { Store } from '#lib/storage/store.ts'
import { pageClock } from './page-look.ts'

/** A page that is busy for longer is not waited for: the second clock is absent then. */
const clockPatienceMs = 1_000

/** When, by which clocks, with what and by whom something is kept. */
export async function circumstancesIn({ db }: Store, tabId: number): Promise<Captured> {
  const [clock, agent] = await Promise.all([clockOf(tabId), workspaceOf(db, 'agent')])
  const name = agent['reply.agentName']?.trim() ?? ''
  return {
    takenAt: Temporal.Now.instant().toString(),
    zone: Temporal.Now.timeZoneId(),
    ...(clock === undefined ? {} : { clock }),
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent.slice(0, 400),
    ...(name === '' ? {} : { by: name.slice(0, 200) }),
  }
}

async function clockOf(tabId: number): Promise<Captured['clock']> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: pageClock })
  const late = new Promise<undefined>((done) => setTimeout(done, clockPatienceMs))
  // Without a grant there is no second clock: absent, as on a page that does not answer.
  const results = await Promise.race([asked.catch(() => undefined), late])
  const parsed = clockSchema.safeParse(results?.[0]?.result)
  return parsed.success ? parsed.data : undefined
}
