import { describe, expect, it } from 'vitest'
import { offerGuards, type OfferSubject } from '#lib/playbook/offer-guards.ts'

/** What speaks against an offer, and what does not. */

const subject: OfferSubject = {
  way: 'full-refund',
  amount: undefined,
  loss: 8_600n,
  best: { kind: 'partial-refund', loss: 2_160n },
  stop: 7_500n,
  isPaymentDisputed: false,
}
const codes = (more: Partial<OfferSubject>) =>
  offerGuards({ ...subject, ...more }).map(({ code }) => code)

describe('a full refund', () => {
  it('is told by how much it is dearer than the best way', () => {
    expect(offerGuards(subject)).toEqual([{ code: 'dearer', more: 6_440n, than: 'partial-refund' }])
  })
  it.each([
    ['it is the best way', { best: { kind: 'full-refund', loss: 8_600n } }],
    ['nothing better is known', { best: undefined }],
    ['its own cost is not known', { loss: undefined }],
    ['it costs no more', { loss: 2_160n }],
  ] as const)('is not held up where %s', (_, more) => {
    expect(codes(more)).toEqual([])
  })
})

describe('a part of the price', () => {
  const part = { way: 'partial-refund', loss: 2_160n } as const
  it('stops where the ladder stops, and not a unit earlier', () => {
    expect(codes({ ...part, amount: 7_500n })).toEqual([])
    expect(codes({ ...part, amount: 7_501n })).toEqual(['above-stop'])
    expect(codes({ ...part, amount: 9_999n, stop: undefined })).toEqual([])
  })
})

describe('beside a payment dispute', () => {
  it.each(['full-refund', 'partial-refund', 'return-refund'] as const)('%s waits', (way) => {
    expect(codes({ way, isPaymentDisputed: true })[0]).toBe('outside-dispute')
  })
  it('a new parcel does not', () => {
    expect(codes({ way: 'reship', isPaymentDisputed: true })).toEqual([])
  })
})
