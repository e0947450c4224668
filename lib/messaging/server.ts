import { browser } from 'wxt/browser'
import {
  requests,
  type Caller,
  type FailureCode,
  type Reply,
  type ReplyOf,
  type RequestName,
  type RequestOf,
} from './protocol.ts'

/** Who sent a message. `tabId` and `url` are the browser's word, never the sender's. */
export type Sender = { readonly caller: Caller; readonly tabId?: number; readonly url?: string }

export type Handlers = {
  readonly [N in RequestName]: (request: RequestOf<N>, sender: Sender) => Promise<Reply<ReplyOf[N]>>
}

type CodeOf = (error: unknown) => FailureCode | undefined

type BrowserSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

export const ok = <T>(value: T): Reply<T> => ({ ok: true, value })
export const refused = (code: FailureCode, detail?: string): Reply<never> =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail }

/**
 * Answers every message that names one of our requests: parsed, the caller checked, and with a
 * `Reply` in every case, a handler's failure too; `codeOf` tells expected trouble from bugs. Other messages are left to other listeners.
 */
export function serve(handlers: Handlers, codeOf: CodeOf): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const name = requestName(message)
    if (name === undefined) return undefined
    void answer(name, message, sender, handlers, codeOf).then(sendResponse)
    return true
  })
}

async function answer(
  name: RequestName,
  message: unknown,
  sender: BrowserSender,
  handlers: Handlers,
  codeOf: CodeOf,
): Promise<Reply<unknown>> {
  const who = senderOf(sender)
  if (!who || who.caller !== requests[name].from) return refused('not-allowed')
  const parsed = requests[name].schema.safeParse(property(message, 'request'))
  if (!parsed.success) return refused('bad-request', parsed.error.issues[0]?.path.join('.') ?? name)
  try {
    // The schema of this very name has parsed the request; TypeScript cannot follow the pairing.
    const handler = handlers[name] as (request: unknown, sender: Sender) => Promise<Reply<unknown>>
    return await handler(parsed.data, who)
  } catch (error) {
    const code = codeOf(error)
    if (code !== undefined) return refused(code)
    console.error(`amends: ${name} failed`, error)
    return refused('failed', error instanceof Error ? error.name : undefined)
  }
}

/** Our own pages are the panel; our scripts in the top frame of a tab are readers; nobody else is anybody. */
function senderOf(sender: BrowserSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  if (sender.url?.startsWith(`${location.origin}/`)) return { caller: 'panel' }
  if (sender.tab?.id === undefined || sender.frameId !== 0 || sender.url === undefined)
    return undefined
  return { caller: 'reader', tabId: sender.tab.id, url: sender.url }
}

function requestName(message: unknown): RequestName | undefined {
  const name = property(message, 'name')
  return typeof name === 'string' && Object.hasOwn(requests, name)
    ? (name as RequestName)
    : undefined
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
