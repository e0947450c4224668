import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import {
  largestFile,
  type CaptureWay,
  type FileRole,
  type PartialPicture,
} from '#lib/casebook/files.ts'
import type { CaptureProblem } from '#lib/messaging/capture-requests.ts'
import type { Bytes } from '#lib/evidence/vault.ts'
import { drawsWholePages, visiblePicture, wholePicture } from '#lib/platform/page-picture.ts'
import { planPicture } from '#lib/evidence/picture/plan.ts'
import { lookAtPage, type PageLook } from './page-look.ts'
import { stitchPage } from './stitch-page.ts'

/** What was taken of a page, and which page it was. */
export type Taken = {
  readonly role: FileRole
  readonly how: CaptureWay
  readonly bytes: Bytes
  readonly type: string
  readonly url: string
  readonly title: string
  readonly pieces?: number
  readonly partial?: PartialPicture
}

export type TakeProblem = { readonly problem: CaptureProblem; readonly detail?: string }

export const png = 'image/png'

export async function takeVisible(tabId: number): Promise<Taken | TakeProblem> {
  const look = await lookIn(tabId)
  const bytes = await inFront(tabId, look.url, visiblePicture)
  if ('problem' in bytes) return bytes
  return { role: 'screenshot', how: 'visible', bytes, type: png, ...(await named(tabId, look)) }
}

/** @throws errors of the browser */
export async function takeFullPage(tabId: number): Promise<Taken | TakeProblem> {
  const taken = await takeWhole(tabId)
  // Parts that were loaded when they came into view made the page longer: they are there by now.
  const isGrown = 'problem' in taken && taken.problem === 'page-grew'
  return isGrown ? takeWhole(tabId) : taken
}

async function takeWhole(tabId: number): Promise<Taken | TakeProblem> {
  const look = await lookIn(tabId)
  const plan = planPicture(look)
  if (!plan.ok) return { problem: plan.code, detail: String(look.pageHeight) }
  const base = { role: 'full-page', how: 'full-page', type: png } as const
  if (!drawsWholePages()) {
    const made = await stitchPage(tabId, look, plan)
    if ('problem' in made) return made
    const pieces = made.pieces > 1 ? { pieces: made.pieces } : {}
    return { ...base, ...(await ending(tabId, look)), ...pieces, bytes: made.bytes }
  }
  const size = { width: look.viewWidth, height: look.pageHeight, scale: plan.scale }
  const bytes = await inFront(tabId, look.url, (windowId) => wholePicture(windowId, size))
  return 'problem' in bytes ? bytes : { ...base, ...(await ending(tabId, look)), bytes }
}

/** Which page it was, and what of it may be missing: known when all of it has been in view. */
async function ending(
  tabId: number,
  { hasInnerScroll }: PageLook,
): Promise<Pick<Taken, 'url' | 'title' | 'partial'>> {
  const after = await lookIn(tabId)
  const page = await named(tabId, after)
  if (hasInnerScroll) return { ...page, partial: 'inner-scroll' }
  return after.isLoading ? { ...page, partial: 'not-loaded' } : page
}

const length = z.number().check(z.gte(0), z.lte(10_000_000))
const lookSchema = z.strictObject({
  url: z.string(),
  scrollX: z.number(),
  scrollY: z.number(),
  viewWidth: length,
  viewHeight: length.check(z.gte(1)),
  pageHeight: length.check(z.gte(1)),
  ratio: z.number().check(z.gt(0), z.lte(20)),
  hasInnerScroll: z.boolean(),
  isLoading: z.boolean(),
})

/** Measures the page. @throws errors of the browser; for what no page measures */
export async function lookIn(tabId: number): Promise<PageLook> {
  const [first] = await browser.scripting.executeScript({ target: { tabId }, func: lookAtPage })
  return lookSchema.parse(first?.result)
}

/** The address that was looked at, and what the browser calls the page: its own word may be anything. */
export async function named(
  tabId: number,
  { url }: PageLook,
): Promise<{ readonly url: string; readonly title: string }> {
  return { url, title: (await browser.tabs.get(tabId)).title ?? '' }
}

/**
 * A picture shows whatever tab is in front: it is taken only while that is the one that was meant, at
 * the address that was meant, before and after.
 */
export async function inFront(
  tabId: number,
  url: string,
  take: (windowId: number) => Promise<Bytes>,
): Promise<Bytes | TakeProblem> {
  const before = await browser.tabs.get(tabId)
  if (!before.active) return { problem: 'not-in-front' }
  if (before.url !== url) return { problem: 'page-changed' }
  const bytes = await take(before.windowId)
  const after = await browser.tabs.get(tabId)
  if (!after.active) return { problem: 'not-in-front' }
  if (after.url !== url || after.windowId !== before.windowId) return { problem: 'page-changed' }
  return bytes.length > largestFile ? { problem: 'too-large' } : bytes
}
