import type { PageData } from '#lib/page-data/spec.ts'
import { carrierSources } from './sources.ts'

export const carrierData: PageData = {
  sources: carrierSources,
  words: {},
  here: [{ id: 'order', pattern: String.raw`[?&](?:tradeOrderId|tradeId|orderId)=(\d{14,17})` }],
}
