import { plainNumber } from './plain-number.ts'
import { s10 } from './tracking-checks.ts'
import { trackingPatterns } from './tracking-patterns.ts'
import { posts } from './tracking-posts.ts'

/** Whose a tracking number can be. */
export type Tracking = {
  /** In capitals, without spaces and hyphens. */
  readonly number: string
  /** Carriers' names, the most certain first. Never shown as the page's own word. */
  readonly carriers: readonly string[]
  /** The first carrier's check digit is in the number and right. */
  readonly checked: boolean
}

/** Amazon 3-7-7, eBay 2-5-5, a purchase order of eBay. */
const orderShape = /^(?:\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5}|\d{8,10}-\d{8,10})$/

/**
 * Order, dispute and item numbers that are digits alone: eBay items 12 to 14, AliExpress orders and
 * disputes 14 to 18. Carriers use 12 and 15 digits too: their patterns tell those apart.
 */
const marketplaceDigits = /^(?:\d{13,14}|\d{16,18})$/

/**
 * Recognises a tracking number by its shape and check digit; the whole text must be the number,
 * groups parted by spaces or hyphens. Undefined for anything else, an order's number above all.
 */
export function recogniseTracking(text: string): Tracking | undefined {
  const shown = text.normalize('NFKC').trim()
  if (shown.length > 60 || orderShape.test(shown)) return undefined
  const number = plainNumber(shown)
  if (!/^[A-Z0-9_]{8,40}$/.test(number) || marketplaceDigits.test(number)) return undefined
  const post = postOf(number)
  const found = trackingPatterns.filter(
    ({ shape, check }) => shape.test(number) && (check?.(number) ?? true),
  )
  const checked = found.filter(({ check }) => check !== undefined)
  const names = [...checked, ...found].map(({ carrier }) => carrier)
  const carriers = [...new Set(post === undefined ? names : [post, ...names])]
  if (carriers.length === 0) return undefined
  return { number, carriers, checked: post !== undefined || checked.length > 0 }
}

/** The post that an S10 number with a right check digit belongs to; express mail of China is EMS. */
function postOf(number: string): string | undefined {
  if (!/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(number) || !s10(number)) return undefined
  const country = number.slice(-2)
  return country === 'CN' && number.startsWith('E') ? 'China EMS' : posts[country]
}
