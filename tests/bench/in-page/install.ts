import { watchPage } from '#lib/reading/watch.ts'
import type { Reading } from '#lib/order/schema.ts'
import type { ReaderData } from '#lib/reading/spec.ts'

/** What the benchmark does inside a page, in the isolated world that the reader runs in. */

/** Milliseconds. */
export type Timing = {
  readonly elements: number
  readonly outcome: string
  readonly facts: number
  /** The first look, nothing warm. */
  readonly cold: number
  /** One pass over all text of the page, and one look, each time one after the other. */
  readonly walks: readonly number[]
  readonly looks: readonly number[]
  /** The longest time that a look in pieces, the first one, kept the page waiting. */
  readonly longestPiece: number
}

export type WatchTiming = { readonly alone: readonly number[]; readonly watched: readonly number[] }

type Slot = {
  amendsRead?: (data: ReaderData, piece?: number) => Promise<Reading>
  amendsBench?: typeof bench
}

const bench = { pad, time, timeWatch }
;(globalThis as Slot).amendsBench = bench

/** Adds rows of other goods beside the page's own content until it has so many elements. */
function pad(total: number): number {
  const list = document.createElement('div')
  list.className = 'goods-list'
  const missing = total - document.querySelectorAll('*').length
  for (let i = 0; i * ELEMENTS_IN_ROW < missing; i++) list.append(row(i))
  const content = document.querySelector('main, #MYO-app, #root') ?? document.body
  content.append(list)
  return document.querySelectorAll('*').length
}

const ELEMENTS_IN_ROW = 14

function row(i: number): Element {
  const tags = [0, 1, 2].map((k) => made('li', 'goods-tag', made('em', '', `tag ${k}`)))
  const meta = made('div', 'goods-meta', made('span', 'goods-key', 'Views: '))
  meta.append(made('b', '', `${i % 9} today`), made('ul', 'goods-tags', ...tags))
  const link = made('a', 'goods-link', `Ceramic mug set number ${i}`)
  link.setAttribute('href', `/str/${i}`)
  const name = made('span', 'goods-name', 'Shop visits')
  return made(
    'div',
    `goods-row goods-${i % 7}`,
    name,
    made('span', 'goods-count', `${1000 + i}`),
    link,
    meta,
  )
}

function made(tag: string, className: string, ...inside: readonly (string | Element)[]): Element {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...inside)
  return element
}

async function time(data: ReaderData, times: number): Promise<Timing> {
  const { amendsRead: read } = globalThis as Slot
  if (!read) throw new Error('the reader is not there')
  void document.body.offsetWidth
  const longestPiece = await longestOf(() => read(data))
  const start = performance.now()
  const reading = await read(data, Number.POSITIVE_INFINITY)
  const cold = performance.now() - start
  const [walks, looks]: [number[], number[]] = [[], []]
  for (let i = 0; i < times + WARM_UP; i++) {
    const walk = timed(walkTexts)
    const look = timed(() => void read(data, Number.POSITIVE_INFINITY))
    if (i < WARM_UP) continue
    walks.push(walk)
    looks.push(look)
  }
  const elements = document.querySelectorAll('*').length
  const facts = Object.keys(reading.sources).length
  return { elements, outcome: reading.outcome, facts, cold, walks, looks, longestPiece }
}

const WARM_UP = 5

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function walkTexts(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    length += node.nodeValue?.length ?? 0
  return length
}

/** The longest time between two turns of a loop that does nothing but wait for its turn. */
async function longestOf(work: () => Promise<unknown>): Promise<number> {
  let [isDone, longest, last] = [false, 0, performance.now()]
  const done = work().then(() => (isDone = true))
  while (!isDone) {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
    await new Promise((resolve) => setTimeout(resolve))
  }
  await done
  return Math.max(longest, performance.now() - last)
}

/** Adding 2,000 nodes in 100 batches, without and with a watch that reads the page when it is quiet. */
async function timeWatch(data: ReaderData, times: number): Promise<WatchTiming> {
  const { amendsRead: read } = globalThis as Slot
  const [alone, watched]: [number[], number[]] = [[], []]
  for (let i = 0; i < times; i++) {
    alone.push(await addBatches())
    const watch = watchPage(
      document,
      () => void read?.(data),
      () => true,
    )
    watched.push(await addBatches())
    watch.stop()
  }
  return { alone, watched }
}

async function addBatches(): Promise<number> {
  const place = document.createElement('section')
  document.body.append(place)
  const start = performance.now()
  for (let batch = 0; batch < 100; batch++) {
    for (let i = 0; i < 10; i++) place.append(made('p', '', made('span', '', `batch ${batch}`)))
    void document.body.offsetWidth
    await Promise.resolve()
  }
  const spent = performance.now() - start
  place.remove()
  return spent
}
