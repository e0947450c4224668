import { describe, expect, test } from 'vitest'
import type { Facts } from '#lib/order/schema.ts'
import { proposeComplaint } from '#lib/playbook/propose-complaint.ts'

function wrote(body: string, rest: Facts = {}): Facts {
  return { ...rest, messages: [{ from: 'buyer', body }] }
}

const delivered: Facts = {
  shipments: [
    { events: [{ at: '2026-11-12T09:00:00', status: 'Delivered, front door', place: 'Austin' }] },
  ],
}
const moving: Facts = { shipments: [{ events: [{ status: 'Departed facility', place: 'Reno' }] }] }

describe('the kind that the marketplace names', () => {
  test.each([
    ['not-received', 'not-received'],
    ['damaged', 'not-as-described'],
    ['wrong-item', 'not-as-described'],
    ['not-as-described', 'not-as-described'],
    ['changed-mind', 'changed-mind'],
    ['cancellation', 'changed-mind'],
    ['late-delivery', 'not-received'],
  ] as const)('%s', (kind, complaint) => {
    expect(proposeComplaint({ dispute: { kind } })?.complaint).toBe(complaint)
  })

  test('wins over words, and its reason is quoted', () => {
    const facts = wrote('It never arrived.', {
      dispute: { kind: 'damaged', reason: 'Arrived broken' },
    })
    expect(proposeComplaint(facts)).toEqual({
      complaint: 'not-as-described',
      because: [{ key: 'playbook.because.reason', values: { reason: 'Arrived broken' } }],
    })
  })

  test('a stranger’s use of the card is none of the three', () => {
    expect(
      proposeComplaint(wrote('It is broken', { dispute: { kind: 'unauthorised' } })),
    ).toBeUndefined()
  })

  test('late and delivered cannot be told', () => {
    expect(proposeComplaint({ ...delivered, dispute: { kind: 'late-delivery' } })).toBeUndefined()
  })
})

const missing = [
  "Hi, I still haven't received my order from two weeks ago",
  'Package has not arrived yet.',
  'never received it',
  'I did not receive the package although it was promised for Monday',
  'Where is my parcel??',
  'Tracking says delivered but there is nothing here',
  'The tracking has not been updated for 9 days',
  'item not recieved',
  'Mein Paket ist immer noch nicht angekommen.',
  'Ich habe die Ware bis heute nicht erhalten',
  'Wo bleibt meine Bestellung?',
  'Je n’ai toujours pas reçu mon colis',
  'je nai pas recu ma commande',
  'Où est ma commande ?',
  'Mi pedido no ha llegado todavía',
  'No he recibido el paquete',
  'Il pacco non è ancora arrivato',
  'Não recebi meu pedido até agora',
  'Cadê meu pacote?',
  'Посылка так и не пришла',
  'Я не получил заказ',
  'Ik heb mijn pakket nog niet ontvangen',
  'Paczka nie dotarła',
  'It has been three weeks and no sign of my package',
  'The shipment is stuck in customs',
  'Wann kommt mein Paket?',
  'Mon colis n’est jamais arrivé',
  '包裹显示签收但是我没收到',
  '一直没有收到包裹',
  '商品がまだ届いていません',
]

const bad = [
  'Two of the cups arrived broken',
  'The lamp does not work at all',
  "it doesn't turn on",
  'You sent the wrong colour',
  'Not as described in the listing',
  'The bottle leaks, poor quality',
  'One screw is missing from the box',
  'This is a fake',
  'I have not received the right item',
  'Leider ist die Vase kaputt angekommen',
  'Der Artikel ist nicht wie beschrieben geliefert worden',
  'Das Gerät funktioniert leider nicht',
  'Es fehlen zwei Schrauben',
  'Le produit est arrivé cassé',
  "Je n'ai pas reçu le bon article",
  'Il manque une pièce',
  'El producto llegó dañado',
  'La talla equivocada, no es lo que pedí',
  'Il prodotto è arrivato rotto',
  'O produto veio com defeito',
  'Товар пришёл сломанный',
  'Не работает, брак',
  'Het artikel is kapot',
  'Produkt jest uszkodzony',
  'Only one of two mugs was in the box',
  'The charger won’t turn on',
  'Der Karton war leer',
  'Me enviaron otro modelo',
  '收到的和图片不一样',
  '收到货发现破损了',
  '与描述不符，颜色不对',
  '壊れていました',
]

const changed = [
  'I changed my mind, can I send it back?',
  'I no longer need this',
  'I ordered the wrong size by mistake',
  'accidentally bought two',
  "It's too small for me",
  'Found it cheaper elsewhere, please cancel my order',
  'Ich möchte den Kauf widerrufen',
  'Gefällt mir leider nicht',
  'Ich habe falsch bestellt',
  "J'ai changé d'avis",
  'Trop petit, je voudrais le renvoyer',
  'Ya no lo quiero',
  'Ho cambiato idea',
  'Mudei de ideia, não quero mais',
  'Я передумал',
  'wrong size ordered, my mistake',
  'Passt mir leider nicht',
  'Non mi serve più',
  '尺码买大了',
  '拍错了，不想要了',
]

describe('the buyer’s words', () => {
  test.each(missing)('not received: %s', (text) => {
    expect(proposeComplaint(wrote(text))?.complaint).toBe('not-received')
  })

  test.each(bad)('not as described: %s', (text) => {
    expect(proposeComplaint(wrote(text))?.complaint).toBe('not-as-described')
  })

  test.each(changed)('changed mind: %s', (text) => {
    expect(proposeComplaint(wrote(text))?.complaint).toBe('changed-mind')
  })

  test.each([
    'Thank you, everything is perfect',
    'I have not received a refund',
    "You haven't answered my message",
    'When will you ship?',
    'Ich habe mein Geld noch nicht erhalten',
    'Je n’ai pas reçu de remboursement',
    'Nothing is broken, all good',
    'Thanks, it arrived today and works great',
    'I cannot start the return, what is my order number?',
    'Danke, alles gut angekommen',
    '谢谢，已经收到了',
    '没有收到退款',
  ])('cannot be told: %s', (text) => {
    expect(proposeComplaint(wrote(text))).toBeUndefined()
  })

  test('a quote says why', () => {
    const proposal = proposeComplaint(
      wrote('Hello there. The second mug WAS cracked on the side! Regards'),
    )
    expect(proposal?.because[0]).toEqual({
      key: 'playbook.because.words',
      values: { quote: 'The second mug WAS cracked on the side!' },
    })
  })

  test('only the buyer is heard', () => {
    const facts: Facts = {
      messages: [{ from: 'seller', body: 'Is it broken?' }, { body: 'broken' }],
    }
    expect(proposeComplaint(facts)).toBeUndefined()
  })

  test('the newest message that tells decides', () => {
    const facts: Facts = {
      messages: [
        { from: 'buyer', body: 'Where is my order?' },
        { from: 'seller', body: 'On its way.' },
        { from: 'buyer', body: 'It came today and the handle is broken.' },
        { from: 'buyer', body: 'Hello?' },
      ],
    }
    expect(proposeComplaint(facts)?.complaint).toBe('not-as-described')
  })

  test('a missing parcel and bad goods in one text need the scans', () => {
    const text = 'My order never arrived, and last time it was damaged.'
    expect(proposeComplaint(wrote(text))).toBeUndefined()
    expect(proposeComplaint(wrote(text, moving))?.complaint).toBe('not-received')
    expect(proposeComplaint(wrote(text, delivered))?.complaint).toBe('not-as-described')
  })

  test('100 kB of text is read in little time', () => {
    const start = performance.now()
    proposeComplaint(wrote('not '.repeat(25_000)))
    expect(performance.now() - start).toBeLessThan(200)
  })
})

describe('the scans alone', () => {
  test('a parcel on its way back was not received', () => {
    const facts: Facts = { shipments: [{ events: [{ status: 'Returned to sender' }] }] }
    expect(proposeComplaint(facts)).toEqual({
      complaint: 'not-received',
      because: [{ key: 'playbook.because.returned', values: { status: 'Returned to sender' } }],
    })
  })

  test('delivered or moving says nothing', () => {
    expect(proposeComplaint(delivered)).toBeUndefined()
    expect(proposeComplaint(moving)).toBeUndefined()
    expect(proposeComplaint({})).toBeUndefined()
  })
})
