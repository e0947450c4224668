import { describe, expect, it } from 'vitest'
import { parcelNotes } from '#components/facts/parcel-lines.ts'
import { textOf } from '#components/ui/text.tsx'
import { catalog } from '#lib/i18n/catalog-en.ts'
import type { Shipment } from '#lib/order/schema.ts'

const text = textOf('en', catalog)
const told = (parcel: Shipment) =>
  Object.fromEntries(parcelNotes(parcel, text).map(({ key, value }) => [key, value]))

describe('what a parcel comes to', () => {
  it('names the carrier by the number where the page names none', () => {
    expect(told({ trackingNumber: 'RB123456785CN' })).toEqual({
      carrier: 'China Post; the check digit is right',
    })
    expect(told({ trackingNumber: 'RB123456785CN', carrier: 'Post' })).toEqual({})
    expect(told({ trackingNumber: '21-14512-87213' })).toEqual({})
  })

  it('tells place, signature and picture apart, and what is not said', () => {
    const events = [{ status: 'Delivered, signed by M KESTREL', place: 'PORTLAND, OR' }]
    expect(told({ carrier: 'UPS', events })).toEqual({
      place: 'PORTLAND, OR',
      signature: 'M KESTREL',
      photo: 'not said on this page',
    })
    expect(told({ carrier: 'UPS', events: [{ status: 'Delivered' }] })).toEqual({
      place: 'not said on this page',
      signature: 'not said on this page',
      photo: 'not said on this page',
    })
    expect(told({ carrier: 'UPS', events: [{ status: 'Out for delivery' }] })).toEqual({})
  })
})
