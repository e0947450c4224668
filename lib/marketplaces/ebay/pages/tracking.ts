import type { PageSpec } from '#lib/reading/spec.ts'
import { skip } from './order.ts'

/** Tracking details, `/ship/trk/tracking-details`. Source: two parsers of this page, one of 2026. */
export const trackingPage: PageSpec = {
  page: 'tracking',
  address: ['^/ship/trk/tracking-details'],
  ready: ['shipments'],
  skip,
  facts: {},
  lists: {
    shipments: {
      expected: true,
      rows: [{ whole: true }],
      require: ['trackingNumber'],
      facts: {
        trackingNumber: {
          as: 'text',
          pattern: '[A-Z0-9]{8,40}',
          from: [
            { hook: 'parcelNumber', within: '.title-container__trackingNumber' },
            // Older pages link to the carrier.
            {
              href: '[?&](?:strOrigTrackNum|InquiryNumber1|trackNums?|trackingNumber|tracknumbers|tLabels|qtc_tLabels1|tracking-id)=([A-Z0-9]{8,40})(?:&|$)',
            },
            { hook: 'onlyParcel' },
          ],
        },
        carrier: {
          as: 'text',
          from: [
            { label: 'carrier' },
            { hook: 'parcelCarrier', within: '.title-container__trackingNumber' },
          ],
        },
      },
      lists: {
        events: {
          rows: [{ css: 'li.history_item_container' }, { hook: 'scanRows' }],
          require: ['status'],
          printed: 'newest-first',
          wanted: 'newest-first',
          facts: {
            at: { as: 'time', from: [{ hook: 'scanTime' }] },
            status: { as: 'text', from: [{ hook: 'scanStatus' }] },
            place: { as: 'text', from: [{ hook: 'scanPlace' }] },
          },
        },
      },
    },
  },
}
