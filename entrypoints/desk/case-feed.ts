import { liveQuery } from 'dexie'
import { browser } from 'wxt/browser'
import type { CaseList } from '#components/desk/desk-services.ts'
import { practiceId } from '#lib/casebook/practice.ts'
import { caseLineOf, type CaseLine } from '#lib/case-list/case-line.ts'
import { caseStoryOf, type CaseStory } from '#lib/insights/case-story.ts'
import { alarmDuesKey } from '#lib/platform/alarm-keys.ts'
import { caseMarks, casesById } from '#lib/storage/case-feed.ts'
import type { Store } from '#lib/storage/store.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'
import { loadingOrder, type KnownDues } from './loading-order.ts'

/**
 * The list of all cases in memory: opened in parts, the most urgent first, so that the page is never
 * held up, and followed live. Nothing of it is written anywhere.
 */
export type CaseFeed = {
  readonly get: () => CaseList
  readonly subscribe: (listener: () => void) => () => void
  /** Forgets all of it: the vault was locked. */
  readonly stop: () => void
}

type Known = { readonly mark: string; readonly line: CaseLine; readonly story: CaseStory }
type Marks = ReadonlyMap<string, string>

/** Opened at once: what fills the screen, then as many as a turn of the vault is worth. */
const firstPart = 40
const laterPart = 100
/** A piece of work before the page gets its turn, in milliseconds. */
const sliceMs = 12
/** While many are being opened, the list is drawn anew no more often than this. */
const publishMs = 400

export function caseFeed(store: Store): CaseFeed {
  const known = new Map<string, Known>()
  const listeners = new Set<() => void>()
  const nothing: CaseList = { lines: [], stories: [], total: undefined, trouble: undefined }
  let shown = nothing
  let published = 0
  /** The marks to bring the list to; undefined while nobody looks. */
  let wanted: Marks | undefined
  let isWorking = false
  let watching: { unsubscribe: () => void } | undefined

  const publish = (trouble?: CaseList['trouble']): void => {
    const all = [...known.values()]
    published = performance.now()
    shown = {
      lines: all.map(({ line }) => line),
      stories: all.map(({ story }) => story).filter(({ id }) => id !== practiceId),
      total: wanted?.size,
      trouble,
    }
    for (const listener of listeners) listener()
  }

  const take = async (marks: Marks, ids: readonly string[]): Promise<void> => {
    const records = await casesById(store, ids)
    const [now, zone] = [Temporal.Now.instant(), Temporal.Now.timeZoneId()]
    let began = performance.now()
    for (const record of records) {
      known.set(record.id, {
        mark: marks.get(record.id) ?? record.updatedAt,
        line: caseLineOf(record, now, zone),
        story: caseStoryOf(record, now, zone),
      })
      if (performance.now() - began > sliceMs) {
        await nextTurn()
        began = performance.now()
      }
    }
  }

  const bringTo = async (marks: Marks): Promise<void> => {
    const gone = [...known.keys()].filter((id) => !marks.has(id))
    for (const id of gone) known.delete(id)
    const fresh = [...marks].filter(([id, mark]) => known.get(id)?.mark !== mark).map(([id]) => id)
    const order = loadingOrder(fresh, fresh.length > firstPart ? await knownDues() : {})
    for (let at = 0; at < order.length; at += at === 0 ? firstPart : laterPart) {
      await take(marks, order.slice(at, at + (at === 0 ? firstPart : laterPart)))
      // Another change came meanwhile: it goes on from what is known by now.
      if (wanted !== marks) return
      if (at === 0 || performance.now() - published > publishMs) publish()
    }
    publish()
  }

  const work = async (): Promise<void> => {
    if (isWorking) return
    isWorking = true
    let done: Marks | undefined
    try {
      while (wanted && wanted !== done) {
        done = wanted
        await bringTo(done)
      }
    } catch (error) {
      const code = storageCodeOf(error)
      if (code === undefined) throw error
      publish(code)
    } finally {
      isWorking = false
    }
  }

  const watch = (): void => {
    watching ??= liveQuery(() => caseMarks(store)).subscribe({
      next: (marks) => {
        wanted = marks
        if (shown.total === undefined && marks.size === 0) publish()
        void work()
      },
      error: (error: unknown) => publish(storageCodeOf(error) ?? 'failed'),
    })
  }

  return {
    get: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      watch()
      return () => listeners.delete(listener)
    },
    stop: () => {
      watching?.unsubscribe()
      watching = undefined
      wanted = undefined
      known.clear()
      shown = nothing
    },
  }
}

/** When which open case is due, as the background last knew. */
async function knownDues(): Promise<KnownDues> {
  const stored: Record<string, KnownDues | undefined> =
    await browser.storage.local.get(alarmDuesKey)
  return stored[alarmDuesKey] ?? {}
}

function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}
