import { addressBook, type AddressBook, type Way } from '../addresses.ts'
import { LONGEST_BODY } from '../body.ts'
import { copyOf } from '../copy.ts'
import { native } from '../native.ts'
import type { DataCopy, DataSource } from '../spec.ts'

/** So much waits at most to be looked at; of the source that floods, what came first gives way. */
const MOST_WAITING = 40
/** Pages ask for several things at once: nothing is looked at until they have gone on; ms. */
const LATER = 150
const LARGEST_WAITING = 12_000_000

type Job = {
  readonly source: DataSource
  readonly copy: () => DataCopy | undefined
  readonly size: number
}

/** What the hooks in the page's functions share. Nothing here may throw into the page. */
export type Copying = {
  readonly sourceOf: (address: string, way: Way) => ReturnType<AddressBook['sourceOf']>
  /** Has a response looked at later, when the page has gone on. */
  readonly later: (
    listed: NonNullable<ReturnType<AddressBook['sourceOf']>>,
    body: unknown,
    sent?: string,
  ) => void
  readonly isOn: () => boolean
  readonly stop: () => void
}

export function copying(
  sources: readonly DataSource[],
  view: Window & typeof globalThis,
  send: (text: string) => void,
): Copying {
  const book = addressBook(sources)
  // As the browser made them: a page may put its own in their place.
  const { location, Date: clock } = view
  const wait = native<(work: () => void, ms: number) => unknown>(view, 'setTimeout').bind(view)
  let waiting: Job[] = []
  let isOn = true
  const work = (): void => {
    const job = waiting.shift()
    if (!job || !isOn) return
    const copy = quietly(job.copy)
    if (copy) quietly(() => send(JSON.stringify(copy)))
    if (waiting.length > 0) wait(work, 0)
  }
  return {
    sourceOf: (address, way) =>
      isOn ? quietly(() => book.sourceOf(address, location.href, way)) : undefined,
    later: ({ source, url }, body, sent) => {
      const size = typeof body === 'string' ? body.length : 0
      if (!isOn || size > LONGEST_BODY) return
      const page = location.pathname + location.search + location.hash
      const answered = { url, body, at: clock.now(), page, ...(sent === undefined ? {} : { sent }) }
      // A text stays what it is; a value the page may change in its next breath.
      const made = typeof body === 'string' ? undefined : { copy: copyOf(source, answered) }
      const copy = () => (made ? made.copy : copyOf(source, answered))
      waiting = bounded([...waiting, { source, copy, size }])
      if (waiting.length === 1) wait(work, LATER)
    },
    isOn: () => isOn,
    stop: () => {
      isOn = false
      waiting = []
    },
  }
}

/** One answer more than may wait: one source's flood must not push out what another has said once. */
function bounded(jobs: Job[]): Job[] {
  const left = [...jobs]
  let size = left.reduce((sum, each) => sum + each.size, 0)
  while (left.length > 1 && (left.length > MOST_WAITING || size > LARGEST_WAITING)) {
    const [gone] = left.splice(placeToDrop(left), 1)
    size -= gone?.size ?? 0
  }
  return left
}

/** The oldest of the source of which most waits. */
function placeToDrop(jobs: readonly Job[]): number {
  const counts = new Map<DataSource, number>()
  for (const { source } of jobs) counts.set(source, (counts.get(source) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return jobs.findIndex(({ source }) => counts.get(source) === most)
}

/** Whatever goes wrong in here is none of the page's business. */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
