import type { PageData } from '#lib/page-data/spec.ts'
import { buyerWants, kindOf } from '../pages/pairs.ts'
import { orderIdPattern } from '../pages/shapes.ts'
import { amazonSources } from './sources.ts'

export const amazonData: PageData = {
  sources: amazonSources,
  words: { kind: kindOf([]).words ?? {}, wish: buyerWants.words ?? {} },
  here: [
    { id: 'order', pattern: `/(?:order|orders|order-details)/(${orderIdPattern})` },
    {
      id: 'order',
      pattern: `[?&](?:orderId|orderID|amazonOrderId|amazon-order-id)=(${orderIdPattern})`,
    },
    { id: 'dispute', pattern: '[?&]returnRequestId=([A-Za-z0-9-]{5,60})' },
    { id: 'dispute', pattern: '^/manage/returns/([A-Za-z0-9-]{6,60})' },
  ],
}
