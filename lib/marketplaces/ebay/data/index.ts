import type { PageData } from '#lib/page-data/spec.ts'
import { orderId } from '../pages/order.ts'
import { kinds } from '../reasons.ts'
import { ebaySources } from './sources.ts'

export const ebayData: PageData = {
  sources: ebaySources,
  words: { kind: kinds },
  here: [
    { id: 'order', pattern: `[?&]orderid=(${orderId})` },
    { id: 'dispute', pattern: '[?&]returnId=(\\d{6,19})' },
  ],
}
