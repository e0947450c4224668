import { describe, expect, test } from 'vitest'
import { deliveredAtBuyersPlace, deliveryOf } from '#lib/order/delivery.ts'
import type { Facts } from '#lib/order/schema.ts'

function scans(...statuses: readonly string[]): Facts {
  return { shipments: [{ events: statuses.map((status) => ({ status })) }] }
}

const table = {
  delivered: [
    'Delivered',
    'DELIVERED, FRONT DOOR/PORCH',
    'Your item was delivered in or at the mailbox at 2:04 pm',
    'Delivery completed',
    'Signed for by: FALKENRATH',
    'Die Sendung wurde zugestellt',
    'Votre colis est livré',
    'Colis distribué',
    'Entregado',
    'Consegnata al destinatario',
    'Objeto entregue ao destinatário',
    'Вручено адресату',
    'Bezorgd bij de buren',
    'Przesyłka doręczona',
    '包裹已签收',
    '已妥投',
    'お届け済み',
  ],
  returned: [
    'Returned to sender',
    'Return to shipper in progress',
    'Delivered to sender',
    'Zurück an Absender',
    "Retour à l'expéditeur",
    'Devuelto al remitente',
    'Возврат отправителю',
    '快件已退回',
  ],
  lost: ['Package lost', 'Sendung verloren', 'Colis perdu', 'Paquete extraviado', '包裹丢失'],
  moving: [
    'Out for delivery',
    'Will be delivered today',
    'Could not be delivered, nobody home',
    'Item not delivered',
    'Undelivered',
    'Delivered to local carrier facility',
    'Departed from transit hub',
    'Die Sendung konnte nicht zugestellt werden',
    'Die Sendung wird heute zugestellt',
    'En cours de livraison',
    'Sera livré demain',
    'En reparto',
    'No ha podido ser entregado',
    'In consegna',
    'Não foi entregue',
    'Неудачная попытка вручения',
    'Прибыло в место вручения',
    '派送失败',
    '到达目的国',
  ],
  announced: [
    'Shipping label created, awaiting item',
    'Shipment information received',
    'Die Sendung wurde elektronisch angekündigt',
    '电子信息已收到',
  ],
} as const

describe('one status', () => {
  test.each(
    Object.entries(table).flatMap(([state, statuses]) =>
      statuses.map((status) => [status, state] as const),
    ),
  )('%s: %s', (status, state) => {
    expect(deliveryOf(scans(status)).state).toBe(state)
  })
})

describe('the whole record', () => {
  test('no scan: unknown; a date of the order: delivered', () => {
    expect(deliveryOf({}).state).toBe('unknown')
    expect(deliveryOf({ order: { deliveredAt: '2026-11-13' } })).toEqual({
      state: 'delivered',
      deliveredAt: '2026-11-13',
    })
  })

  test('delivered stays delivered when later lines only add papers', () => {
    expect(
      deliveryOf(scans('Proof of delivery available', 'Delivered', 'Out for delivery')).state,
    ).toBe('delivered')
  })

  test('the newest ending counts', () => {
    expect(deliveryOf(scans('Returned to sender', 'Delivered')).state).toBe('returned')
  })

  test('of several parcels the one that is missing counts', () => {
    const facts: Facts = {
      shipments: [
        { events: [{ status: 'Delivered' }] },
        { events: [{ status: 'In transit' }] },
        {},
      ],
    }
    expect(deliveryOf(facts).state).toBe('moving')
  })
})

describe('the place of delivery', () => {
  const at = (place: string, buyer: Facts['buyer'], status = 'Delivered'): boolean =>
    deliveredAtBuyersPlace({
      shipments: [{ events: [{ status, place }] }],
      ...(buyer === undefined ? {} : { buyer }),
    })

  test.each([
    ['TUCSON, AZ 85719', { city: 'Tucson' }, true],
    ['TUCSON, AZ 85719', { postalCode: '85719' }, true],
    ['Saint-Étienne', { city: 'Saint Etienne' }, true],
    ['LONDON SW1A 2AA', { postalCode: 'SW1A 2AA' }, true],
    ['PHOENIX, AZ 85001', { city: 'Tucson', postalCode: '85719' }, false],
    ['NORTHAMPTON', { city: 'Hampton' }, false],
    ['TUCSON', {}, false],
    ['TUCSON', undefined, false],
    ['', { city: 'Tucson' }, false],
  ] as const)('%s for %o: %s', (place, buyer, expected) => {
    expect(at(place, buyer)).toBe(expected)
  })

  test('a parcel that is not delivered has none', () => {
    expect(at('TUCSON', { city: 'Tucson' }, 'Out for delivery')).toBe(false)
  })
})
