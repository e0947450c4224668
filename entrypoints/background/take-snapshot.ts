import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { largestFile } from '#lib/casebook/files.ts'
import { SNAPSHOT_TYPE } from '#lib/evidence/snapshot/node.ts'
import type { SnapshotSlot } from '../snapshot-page.ts'
import { lookIn, named, type Taken, type TakeProblem } from './take-page.ts'

const takenSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), gzip: z.string().check(z.maxLength(largestFile * 2)) }),
  z.object({ ok: z.literal(false), code: z.enum(['too-large', 'failed']), detail: z.string() }),
])

/** Writes the page down as it stands. @throws errors of the browser */
export async function takeDom(tabId: number): Promise<Taken | TakeProblem> {
  const look = await lookIn(tabId)
  const target = { tabId }
  await browser.scripting.executeScript({ target, files: ['/snapshot-page.js'] })
  const [first] = await browser.scripting.executeScript({
    target,
    func: () => (globalThis as SnapshotSlot).amendsSnapshot?.(),
  })
  const taken = takenSchema.parse(first?.result)
  if (!taken.ok) return { problem: taken.code, detail: taken.detail }
  const bytes = Uint8Array.fromBase64(taken.gzip)
  if (bytes.length > largestFile) return { problem: 'too-large' }
  const after = await browser.tabs.get(tabId)
  if (after.url !== look.url) return { problem: 'page-changed' }
  const about = { role: 'page-snapshot', how: 'dom', type: SNAPSHOT_TYPE } as const
  return { ...about, bytes, ...(await named(tabId, look)) }
}
