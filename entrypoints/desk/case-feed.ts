import { liveQuery } from 'dexie'
import { browser } from 'wxt/browser'
import type { CaseList } from '#components/desk/desk-services.ts'
import { caseLineOf, type CaseLine, type MoodOf } from '#lib/case-list/case-line.ts'
import { practiceId } from '#lib/casebook/practice.ts'
import { caseStoryOf, type CaseStory } from '#lib/insights/case-story.ts'
import { alarmDuesKey } from '#lib/platform/alarm-keys.ts'
import { caseIds, casesById, changedSince, newestIds } from '#lib/storage/case-feed.ts'
import type { Store } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'
import { loadingOrder, toBeOpened, type KnownDues } from './loading-order.ts'

/**
 * The list of all cases in memory: opened in parts, the most urgent first, so that the page is never
 * held up, and followed live. Nothing of it is written anywhere.
 */
export type CaseFeed = {
  readonly get: () => CaseList
  readonly subscribe: (listener: () => void) => () => void
  /** Begins before anybody looks: rows are there sooner. */
  readonly start: () => void
  /** Forgets all of it: the vault was locked. */
  readonly stop: () => void
}

type Known = { readonly mark: string; readonly line: CaseLine; readonly story: CaseStory }

/** Opened at once: what fills the screen, then as many as a turn of the vault is worth. */
const firstPart = 30
const laterPart = 100
/** A piece of work before the page gets its turn, in milliseconds. */
const sliceMs = 12
/** While many are being opened, the list is drawn anew no more often than this. */
const publishMs = 1_000

const nothing: CaseList = { lines: [], stories: [], total: undefined, trouble: undefined }

export function caseFeed(store: Store): CaseFeed {
  const known = new Map<string, Known>()
  const listeners = new Set<() => void>()
  let shown = nothing
  let published = 0
  let total: number | undefined
  /** Ids of all cases as they were last told; undefined while nobody looks. */
  let wanted: readonly string[] | undefined
  let order: readonly string[] = []
  let isWorking = false
  let moodOf: MoodOf | undefined
  let watching: { unsubscribe: () => void } | undefined

  const publish = (trouble?: CaseList['trouble']): void => {
    const all = [...known.values()]
    published = performance.now()
    shown = {
      lines: all.map(({ line }) => line),
      stories: all.map(({ story }) => story).filter(({ id }) => id !== practiceId),
      total,
      trouble,
    }
    for (const listener of listeners) listener()
  }

  const take = async (ids: readonly string[]): Promise<void> => {
    const records = await casesById(store, ids)
    const [now, zone] = [Temporal.Now.instant(), Temporal.Now.timeZoneId()]
    let began = performance.now()
    for (const record of records) {
      const line = caseLineOf(record, now, zone, moodOf)
      known.set(record.id, {
        mark: record.updatedAt,
        line,
        story: caseStoryOf(record, now, zone),
      })
      if (performance.now() - began > sliceMs) {
        await nextTurn()
        began = performance.now()
      }
    }
  }

  /** What fills the screen, without a look at all the others; moods, which take their time, come later. */
  const takeFirst = async (): Promise<void> => {
    const [newest, dues] = await Promise.all([newestIds(store, firstPart), knownDues()])
    const urgent = loadingOrder([], dues).slice(0, firstPart)
    total = newest.total
    await take([...new Set([...urgent, ...newest.ids])])
    if (watching) publish()
  }

  const bringTo = async (ids: readonly string[]): Promise<void> => {
    total = ids.length
    const there = new Set(ids)
    for (const id of known.keys()) if (!there.has(id)) known.delete(id)
    const newest = [...known.values()].reduce((most, { mark }) => (mark > most ? mark : most), '')
    const changed = new Set(newest === '' ? [] : await changedSince(store, newest))
    const fresh = toBeOpened({ ids, before: order, known, changed, hasMoods: moodOf !== undefined })
    if (!moodOf) moodOf = await loadMoods()
    const next = loadingOrder(fresh, fresh.length > laterPart ? await knownDues() : {})
    for (let at = 0; at < next.length; at += laterPart) {
      await take(next.slice(at, at + laterPart))
      // Another change came meanwhile: it goes on from what is known by now.
      if (wanted !== ids) return
      if (performance.now() - published > publishMs) publish()
    }
    order = ids
    publish()
  }

  const work = async (): Promise<void> => {
    if (isWorking) return
    isWorking = true
    let done: readonly string[] | undefined
    try {
      while (wanted && wanted !== done) {
        done = wanted
        await bringTo(done)
      }
    } catch (error) {
      fail(error)
    } finally {
      isWorking = false
    }
  }

  /** Locked: whoever looks once it is unlocked begins anew. */
  const fail = (error: unknown): void => {
    const code = storageCodeOf(error)
    if (code === 'locked') return stop()
    publish(code ?? 'failed')
    if (code === undefined) throw error
  }

  const start = (): void => {
    if (watching) return
    watching = { unsubscribe: () => {} }
    void takeFirst()
      .then(() => {
        if (!watching) return
        watching = liveQuery(() => caseIds(store)).subscribe({
          next: (ids) => {
            wanted = ids
            void work()
          },
          error: fail,
        })
      })
      .catch(fail)
  }

  const stop = (): void => {
    watching?.unsubscribe()
    watching = undefined
    wanted = undefined
    order = []
    total = undefined
    known.clear()
    shown = nothing
  }

  return {
    get: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      start()
      return () => listeners.delete(listener)
    },
    start,
    stop,
  }
}

/** When which open case is due, as the background last knew. */
async function knownDues(): Promise<KnownDues> {
  const stored: Record<string, KnownDues | undefined> =
    await browser.storage.local.get(alarmDuesKey)
  return stored[alarmDuesKey] ?? {}
}

/** The words of eleven languages. */
async function loadMoods(): Promise<MoodOf> {
  const { caseMoodOf } = await import('#lib/mood/case-mood.ts')
  return (facts, said) => caseMoodOf(facts, said)?.mood.level
}

function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}
