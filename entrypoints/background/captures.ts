import { largestFile, type FileKept } from '#lib/casebook/files.ts'
import { sha256Of } from '#lib/evidence/bytes.ts'
import { sniff } from '#lib/evidence/file-type.ts'
import { pictureSize } from '#lib/evidence/picture/size.ts'
import type { Bytes } from '#lib/evidence/vault.ts'
import type { Captured, CaptureReplies } from '#lib/messaging/capture-requests.ts'
import type { Reply, RequestOf } from '#lib/messaging/protocol.ts'
import { ok, refused, type Handlers } from '#lib/messaging/server.ts'
import { hasFile } from '#lib/storage/files.ts'
import { inTurnOf } from '#lib/storage/in-turn.ts'
import { inTurn, sameSubject, writeWork, type CaseWork, type Subject, type Where } from './cases.ts'
import { circumstancesIn } from './circumstances.ts'
import { stopStitching } from './stitch-page.ts'
import { takeFullPage, takeVisible, type Taken, type TakeProblem } from './take-page.ts'
import { takeDom } from './take-snapshot.ts'

/** Pictures and copies of the page, and files of the agent, into the order's case. */
export function captureHandlers(work: CaseWork): Pick<Handlers, keyof CaptureReplies> {
  return {
    'capture-page': (request) => oneByOne(() => capturePage(work, request)),
    'stop-capture': ({ tabId }) => {
      stopStitching(tabId)
      return Promise.resolve(ok(null))
    },
    'keep-file': (request) => keepFile(work, request),
  }
}

/** Two at once would scroll the page under each other's hands. */
const oneByOne = inTurnOf()

const takers = { visible: takeVisible, 'full-page': takeFullPage, dom: takeDom }

async function capturePage(
  work: CaseWork,
  { tabId, key, what, note }: RequestOf<'capture-page'>,
): Promise<Reply<Captured>> {
  const before = await sameSubject(work, { tabId, key })
  if (!before.ok) return before
  if (!before.value.tab) return refused('nothing-read')
  const taken = await orProblem(() => takers[what](tabId))
  if ('problem' in taken) return ok(taken)
  if (!isSamePage(taken.url, before.value.tab.url)) return ok({ problem: 'page-changed' })
  const { role, how, bytes, type, url, title, pieces, partial } = taken
  const more = { ...(pieces === undefined ? {} : { pieces }), ...(partial ? { partial } : {}) }
  const page = { url: url.slice(0, 8_000), title: title.slice(0, 2_000) }
  return keepBytes(work, { tabId, key }, bytes, {
    role,
    how,
    type,
    ...page,
    ...more,
    ...said(note),
  })
}

/** The part behind `#` says where on the page one is, not which page it is. */
function isSamePage(a: string, b: string): boolean {
  return a.split('#')[0] === b.split('#')[0]
}

async function orProblem(take: () => Promise<Taken | TakeProblem>): Promise<Taken | TakeProblem> {
  try {
    return await take()
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const isDenied = /cannot access|missing host permission|permission/i.test(detail)
    return { problem: isDenied ? 'no-access' : 'failed', detail }
  }
}

async function keepFile(
  work: CaseWork,
  { tabId, key, how, name, base64, note }: RequestOf<'keep-file'>,
): Promise<Reply<Captured>> {
  const bytes = bytesOf(base64)
  if (!bytes) return refused('bad-request', 'base64')
  if (bytes.length > largestFile) return ok({ problem: 'too-large' })
  const sniffed = await sniff(bytes)
  if (!sniffed.ok) {
    const detail = sniffed.type === undefined ? {} : { detail: sniffed.type }
    return ok({ problem: sniffed.code, ...detail })
  }
  const { type } = sniffed
  const named = name === undefined ? {} : { name }
  const about = { role: 'attachment', how, type, ...named, ...said(note) } as const
  return keepBytes(work, { tabId, key }, bytes, about)
}

function bytesOf(base64: string): Bytes | undefined {
  try {
    return Uint8Array.fromBase64(base64)
  } catch {
    // A syntax error is all that this can come to.
    return undefined
  }
}

function said(note: string | undefined): { readonly note?: string } {
  const text = note?.trim() ?? ''
  return text === '' ? {} : { note: text }
}

type About = Pick<
  FileKept,
  'role' | 'how' | 'type' | 'name' | 'url' | 'title' | 'pieces' | 'partial' | 'note'
>

/** The entry and the bytes are written together or not at all; the very same bytes only once. */
async function keepBytes(
  work: CaseWork,
  where: Where,
  bytes: Bytes,
  about: About,
): Promise<Reply<Captured>> {
  const [sha256, details] = await Promise.all([
    sha256Of(bytes),
    circumstancesIn(work.store, where.tabId),
  ])
  const { type, partial } = about
  const body: FileKept = {
    kind: 'file-kept',
    sha256,
    size: bytes.length,
    ...about,
    ...pictureSize(bytes),
    ...details,
  }
  const done = { type, ...(partial ? { partial } : {}) }
  return inTurn(async () => {
    const subject = await sameSubject(work, where)
    if (!subject.ok) return subject
    const known = await knownIn(work, subject.value, sha256)
    if (known !== undefined) return ok({ caseId: known, added: false, ...done })
    const { id } = await writeWork(work, subject.value, body, { sha256, bytes, type })
    return ok({ caseId: id, added: true, ...done })
  })
}

async function knownIn(
  { store }: CaseWork,
  { record }: Subject,
  sha256: string,
): Promise<string | undefined> {
  if (!record) return undefined
  return (await hasFile(store, record.id, sha256)) ? record.id : undefined
}
