import type { PageData } from '#lib/page-data/spec.ts'
import { kindWords, planWords, wishWords } from '../words.ts'
import { aliexpressSources } from './sources.ts'

export const aliexpressData: PageData = {
  sources: aliexpressSources,
  words: { kind: kindWords, plan: planWords, wish: wishWords },
  here: [
    { id: 'line', pattern: String.raw`[?&]reverseOrderLineId=(\d{14,18})` },
    { id: 'dispute', pattern: String.raw`[?&]reverseOrderId=(\d{14,18})` },
    { id: 'dispute', pattern: String.raw`[?&]reverseOrderLineId=(\d{14,18})`, minus: 100_000 },
    { id: 'order', pattern: String.raw`[?&](?:orderId|tradeOrderId|order_id)=(\d{14,17})` },
    { id: 'session', pattern: String.raw`[?&]sessionId=([\w.@-]{4,120})` },
    { id: 'session', pattern: String.raw`#/conversation/([\w.@-]{4,120})` },
  ],
}
