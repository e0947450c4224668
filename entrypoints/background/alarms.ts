import { liveQuery } from 'dexie'
import { browser } from 'wxt/browser'
import { badgeOf, countsOf, type Counts } from '#lib/alarms/badge.ts'
import { nextChange, planOf, type Call } from '#lib/alarms/plan.ts'
import { settingsOf } from '#lib/alarms/settings.ts'
import { alarmWords, badgeTitle, callText } from '#lib/alarms/words.ts'
import { localeOf } from '#lib/i18n/locales.ts'
import { alarmSettingsKey } from '#lib/platform/alarm-keys.ts'
import { unlockedName } from '#lib/platform/unlocked.ts'
import { inTurnOf } from '#lib/storage/in-turn.ts'
import type { CaseRow } from '#lib/storage/rows.ts'
import type { Store } from '#lib/storage/store.ts'
import { openDues } from './open-dues.ts'
import { keepTold, storedTold } from './told.ts'

const alarmName = 'deadlines'
/** Sleep and a changed clock are made up for at the latest so much later. */
const longestMs = 6 * 3_600_000

/**
 * Keeps badge and notifications to what is due: looks when a case changes, when the next deadline comes
 * near, and at the start of the browser, which forgets the badge.
 */
export function watchDeadlines(store: Store, report: (error: unknown) => void): void {
  const inTurn = inTurnOf()
  let isComing = false
  // Many deeds at once are one look, after them.
  const look = (): void => {
    if (isComing) return
    isComing = true
    void inTurn(() => {
      isComing = false
      return lookNow(store)
    }).catch(report)
  }
  browser.runtime.onStartup.addListener(look)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) look()
  })
  browser.storage.onChanged.addListener((changes, area) => {
    const lock = area === 'session' ? changes[unlockedName] : undefined
    // Each use writes it anew; only locking and unlocking change what can be seen.
    const isTurned = lock && (lock.oldValue === undefined) !== (lock.newValue === undefined)
    const isSet = area === 'local' && (changes[alarmSettingsKey] ?? changes['locale'])
    if (isTurned || isSet) look()
  })
  liveQuery(() => openRows(store)).subscribe({ next: look, error: report })
}

function openRows({ db }: Store): Promise<CaseRow[]> {
  return db.cases.where('[status+updatedAt]').between(['open', ''], ['open', '\uffff']).toArray()
}

async function lookNow(store: Store): Promise<void> {
  const now = Temporal.Now.instant()
  const at = now.epochMilliseconds
  const stored: Record<string, unknown> = await browser.storage.local.get([
    alarmSettingsKey,
    'locale',
  ])
  const settings = settingsOf(stored[alarmSettingsKey])
  const chosen = stored['locale']
  const t = alarmWords(
    localeOf(typeof chosen === 'string' ? chosen : undefined, browser.i18n.getUILanguage()),
  )
  const { cases, unseen } = await openDues(store, await openRows(store), now)
  await show(countsOf(cases, unseen, at), t)
  const { calls, told } = planOf(cases, settings, await storedTold(), at)
  // First: a call that is cut short is still on the badge, one that comes twice is a nuisance.
  await keepTold(told)
  const next = Math.min(nextChange(cases, settings, at) ?? Infinity, at + longestMs)
  await browser.alarms.create(alarmName, { when: next })
  // Last: what the browser may refuse must not keep the rest from being right.
  if (settings.isOn) await callAgent(calls, at, t)
}

type Words = ReturnType<typeof alarmWords>

async function show(counts: Counts, t: Words): Promise<void> {
  const { text, colour } = badgeOf(counts)
  const { action } = browser
  await action.setBadgeText({ text })
  await action.setBadgeBackgroundColor({ color: colour })
  await action.setBadgeTextColor({ color: '#ffffff' })
  await action.setTitle({ title: text === '' ? '' : badgeTitle(counts, t) })
}

async function callAgent(calls: readonly Call[], now: number, t: Words): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  for (const call of calls) {
    await browser.notifications.create(call.id, {
      type: 'basic',
      iconUrl: `${location.origin}/icon/128.png`,
      ...callText(call, now, t),
    })
  }
}
