import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rejoin } from '#lib/evidence/disclosure.ts'
import { verifyLedger } from '#lib/evidence/verify.ts'
import { diceOf } from '#tests/db/flips.ts'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { pause } from '#tests/tools/wait.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { waitForFact } from './support/shown.ts'
import { keepPage } from './support/steps.ts'
import { storedNow } from './support/stored.ts'

/** The browser is killed at random moments while the ledger is written: what was acknowledged is there. */

const site = practiceSite()
const { url } = pageOf(site, 'ebay/damaged-pour-over-set', 'return')
const appends = 200
/** As many acknowledged appends, at most, between two kills. */
const mostBetween = 110
/** The kill comes so long, at most, after an append was asked for, in milliseconds. */
const longest = 30

describe.each(browserKinds)('a killed %s', (kind) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await launch(kind, { site })
  })
  afterAll(() => driver?.close())

  async function openPanel(): Promise<Panel> {
    await driver.clickIcon(await driver.openTab(url))
    const panel = await driver.panel()
    await waitForFact(panel, 'dispute.id')
    return panel
  }

  it(`loses no acknowledged entry of ${appends}, and leaves a chain that verifies`, async () => {
    const dice = diceOf(kind === 'chromium' ? 1_125 : 1_126)
    let panel = await openPanel()
    await keepPage(panel)
    const [opened] = (await storedNow(panel)).cases
    if (!opened) throw new Error('A case was opened')
    const acknowledged: number[] = []
    let [number, kills] = [0, 0]
    while (acknowledged.length < appends) {
      const ahead = dice(mostBetween)
      const told = await noteDown(panel, opened.key, number + 1, ahead)
      expect(told).toHaveLength(ahead)
      const under = number + ahead + 1
      const last = noteDown(panel, opened.key, under, 1).catch(() => [])
      await pause(dice(longest))
      const [wasTold] = await Promise.all([last, driver.kill()])
      acknowledged.push(...told, ...wasTold)
      number = under
      kills += 1
      panel = await openPanel()
      const { notes, faults } = await judged(panel, opened.id)
      expect(faults).toEqual([])
      expect(acknowledged.filter((each) => !notes.includes(each))).toEqual([])
      // What was under way is there as a whole or not at all, and nothing stands twice.
      expect(notes).toEqual([...new Set(notes)].toSorted((a, b) => a - b))
    }
    expect(kills).toBeGreaterThanOrEqual(Math.floor(appends / mostBetween))
  }, 900_000)
})

/** In a page of the extension; nothing here imports it, since what uses it runs there. */
declare const chrome: {
  tabs: { query: (what: object) => Promise<{ id: number }[]> }
  runtime: { sendMessage: (message: object) => Promise<{ ok: boolean } | undefined> }
}

/**
 * Sends what the panel's own button sends, as fast as it can be asked for: the background writes one after the other.
 * Gives those that it says are kept.
 */
function noteDown(panel: Panel, key: string, first: number, count: number): Promise<number[]> {
  return panel.evaluate(
    async (caseKey, from, times) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      const numbers = Array.from({ length: times }, (_, at) => from + at)
      const replies = await Promise.all(
        numbers.map((number) => {
          const request = { tabId: tab?.id, key: caseKey, text: `note ${number}` }
          return chrome.runtime.sendMessage({ name: 'note-down', request })
        }),
      )
      return numbers.filter((_, at) => replies[at]?.ok === true)
    },
    key,
    first,
    count,
  )
}

async function judged(panel: Panel, caseId: string) {
  const stored = await storedNow(panel)
  const entries = stored.entries.filter((entry) => entry.caseId === caseId)
  const ids = new Set(entries.map(({ id }) => id))
  const disclosures = stored.values.filter(({ entryId }) => ids.has(entryId))
  const { keys } = stored
  const files = new Map<string, string>()
  const nothing = { files, damaged: [], forgottenTo: 0, absent: new Set<string>() }
  const faults = await verifyLedger({ entries, disclosures, keys, ...nothing })
  const heads = stored.cases.filter(({ id }) => id === caseId).map(({ head }) => head)
  const notes = entries
    .filter((entry) => entry.kind === 'note')
    .map(({ body }) => JSON.stringify(rejoin(body, disclosures)))
    .map((text) => Number(/note (\d+)/.exec(text)?.[1]))
  const isHead = heads.length === 1 && heads[0] === entries.at(-1)?.hash
  return { notes, faults: isHead ? faults : [...faults, 'the projection is another one'] }
}
