import { useRef, useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useText } from '#components/ui/text.tsx'
import { largestFile } from '#lib/casebook/files.ts'
import type { RequestOf } from '#lib/messaging/protocol.ts'
import { problemText } from './problem-text.ts'

export type FileWay = RequestOf<'keep-file'>['how']

/** What became of one file. `waiting`: others are kept before it. */
export type FileState = {
  readonly id: number
  readonly name: string
  readonly state: 'waiting' | 'keeping' | 'kept' | 'refused' | 'stopped'
  /** What it was found to be, or why it was not kept. */
  readonly said?: string
}

export type Files = {
  readonly list: readonly FileState[]
  readonly isBusy: boolean
  readonly add: (files: readonly File[], how: FileWay, note: string) => Promise<void>
  readonly stop: () => void
}

type Change = Pick<FileState, 'state' | 'said'>

/** Keeps files one after the other, each told by its own bytes; what is refused is said with its reason. */
export function useFiles(): Files {
  const keep = useKeep()
  const [list, setList] = useState<readonly FileState[]>([])
  const newest = useRef(0)
  const isStopped = useRef(false)
  const turn = useRef<Promise<void>>(Promise.resolve())
  const change = (id: number, to: Change) =>
    setList((before) => before.map((each) => (each.id === id ? { ...each, ...to } : each)))
  const one = async (file: File, id: number, how: FileWay, note: string) => {
    if (isStopped.current) return change(id, { state: 'stopped' })
    change(id, { state: 'keeping' })
    change(id, await keep(file, how, note))
  }
  const add: Files['add'] = (files, how, note) => {
    isStopped.current = false
    const added = files.map((file) => ({ file, id: ++newest.current }))
    const waiting = added.map(({ file: { name }, id }): FileState => {
      return { id, name, state: 'waiting' }
    })
    // What came of earlier ones is read by now; those under way stay.
    setList((before) => [...before.filter(isUnderWay), ...waiting])
    for (const { file, id } of added)
      turn.current = turn.current.then(() => one(file, id, how, note))
    return turn.current
  }
  const stop = () => {
    isStopped.current = true
  }
  return { list, isBusy: list.some(isUnderWay), add, stop }
}

export function isUnderWay({ state }: FileState): boolean {
  return state === 'waiting' || state === 'keeping'
}

/** One file to the background. What is too large is refused before it is read. */
function useKeep() {
  const text = useText()
  const { send } = useServices()
  const { tabId, key } = useDispute()
  const refused = (said: string): Change => ({ state: 'refused', said })
  return async (file: File, how: FileWay, note: string): Promise<Change> => {
    if (key === undefined) return refused(text.t('failure.no-case-key'))
    if (file.size > largestFile) return refused(text.t('capture.file.too-large', sizes(file)))
    const base64 = await base64Of(file)
    if (base64 === undefined) return refused(text.t('capture.file.unreadable'))
    const named = file.name === '' || how === 'pasted' ? {} : { name: file.name.slice(-500) }
    const said = note.trim() === '' ? {} : { note: note.trim() }
    const reply = await send('keep-file', { tabId, key, how, base64, ...named, ...said })
    if (!reply.ok) return refused(failureText(reply, text))
    if ('problem' in reply.value) return refused(problemText(reply.value, text))
    const { added, type } = reply.value
    return { state: 'kept', said: added ? type : text.t('capture.known') }
  }

  function sizes(file: File) {
    const inMb = (bytes: number) => text.format.count(Math.ceil(bytes / 1_000_000))
    return { size: inMb(file.size), most: inMb(largestFile) }
  }
}

async function base64Of(file: File): Promise<string | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer()).toBase64()
  } catch {
    // A folder, or a file that is gone by now: the browser says no more than that.
    return undefined
  }
}
