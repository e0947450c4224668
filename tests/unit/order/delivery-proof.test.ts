import { describe, expect, it } from 'vitest'
import { deliveryProofOf, type DeliveryProof } from '#lib/order/delivery-proof.ts'
import { deliveryOf } from '#lib/order/delivery.ts'

const proof = (...statuses: readonly string[]): DeliveryProof | undefined =>
  deliveryProofOf({ events: statuses.map((status) => ({ status })) })

describe('a delivery scan tells what it tells', () => {
  it.each<readonly [string, DeliveryProof]>([
    ['Delivered', {}],
    ['Delivered, Front Door/Porch', { spot: 'Front Door/Porch' }],
    ['Delivered, In/At Mailbox', { spot: 'In/At Mailbox' }],
    ['Delivered - Signed for by: FALKENRATH', { signedBy: 'FALKENRATH', signature: true }],
    ['Delivered, signed by the addressee', { signature: true }],
    ['Delivered. Signed by: Customer', { signature: true }],
    ['Delivered to your neighbour', { spot: 'neighbour' }],
    ['Delivered, no signature required', { signature: false }],
    ['Delivered. Photo available.', { photo: true }],
    ['Delivered, no photo', {}],
    ['Die Sendung wurde zugestellt (Briefkasten)', { spot: 'Briefkasten' }],
    ['Zugestellt, unterschrieben von: K. Möller', { signedBy: 'K. Möller', signature: true }],
    ['Livré dans la boîte aux lettres', { spot: 'boîte aux lettres' }],
    ['Entregado en buzón', { spot: 'buzón' }],
    ['包裹已投递至收件人信箱', { spot: '信箱' }],
    ['已签收，签收人：王*', { signedBy: '王*', signature: true }],
    ['已签收，签收人：本人', {}],
    ['お届け済み（宅配ボックス）', { spot: '宅配ボックス' }],
  ])('%s', (status, expected) => {
    expect(proof(status)).toEqual(expected)
  })
})

describe('no delivery, no proof', () => {
  it.each([
    'Notice left at front door, could not be delivered',
    'Delivered to the sender, signed for by: HUBER',
    'Out for delivery',
    'Delivered to locker',
  ])('%s', (status) => {
    expect(proof(status)).toBeUndefined()
  })

  it('a parcel that went back after a delivery has none', () => {
    expect(proof('Returned to sender', 'Delivered, Front Door/Porch')).toBeUndefined()
  })
})

it('papers that were added later count, scans before the delivery do not', () => {
  expect(
    proof('Proof of delivery photo available', 'Delivered', 'Signed by: DRIVER at the hub'),
  ).toEqual({ photo: true })
})

it('time and place are those of the delivery scan', () => {
  const events = [
    { at: '2026-11-23T13:47:00', status: 'Delivered, Front Door/Porch', place: 'BOISE, ID 83702' },
    { at: '2026-11-23T07:10:00', status: 'Out for Delivery', place: 'NAMPA, ID' },
  ]
  const expected = {
    at: '2026-11-23T13:47:00',
    place: 'BOISE, ID 83702',
    spot: 'Front Door/Porch',
  }
  expect(deliveryProofOf({ events })).toEqual(expected)
  expect(deliveryOf({ shipments: [{ events }] }).proof).toEqual(expected)
})
