import { ends, openSender } from '../channel.ts'
import type { DataSource } from '../spec.ts'
import { copyFetch } from './copy-fetch.ts'
import { copyJsonp } from './copy-jsonp.ts'
import { copySocket } from './copy-socket.ts'
import { copyXhr } from './copy-xhr.ts'
import { copying, quietly, type Copying } from './copying.ts'

type View = Window & typeof globalThis
type Hook = (view: View, copies: Copying) => () => void

/**
 * Runs in the page's own world, before the page's scripts: copies the responses of listed addresses
 * that the page asks for, and nothing else. It asks for nothing itself, gives the page exactly what
 * it would have got, and ends when it is told to.
 */
export function installPageData(view: View, sources: readonly DataSource[]): void {
  if (sources.length === 0) return
  const ways = new Set(sources.flatMap(({ by }) => by))
  const hooks: readonly Hook[] = [
    ...(ways.has('request') ? [copyFetch, copyXhr] : []),
    ...(ways.has('jsonp') ? [copyJsonp] : []),
    ...(ways.has('socket') ? [copySocket] : []),
  ]
  const { send } = openSender(ends(view.document), () => {
    copies.stop()
    for (const end of undo) quietly(end)
  })
  const copies = copying(sources, view, (text) => send(text))
  const undo = hooks.map((hook) => quietly(() => hook(view, copies)) ?? (() => undefined))
}
