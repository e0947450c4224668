import { describe, expect, it } from 'vitest'
import { recogniseTracking } from '#lib/order/tracking-number.ts'

describe('a tracking number tells its carrier', () => {
  it.each([
    ['1Z5R89390357567127', 'UPS'],
    ['1ZXX3150YW44070023', 'UPS'],
    ['9400 1112 0108 0805 4830 16', 'USPS'],
    ['9361289878700317633795', 'USPS'],
    ['420221539101026837331000039521', 'USPS'],
    ['71969010756003077383', 'USPS'],
    ['986578788855', 'FedEx'],
    ['568283610012734', 'FedEx'],
    ['3318810025', 'DHL Express'],
    ['RB123456785GB', 'Royal Mail'],
    ['RB 123 456 785 US', 'USPS'],
    ['RR123456785CN', 'China Post'],
    ['EA123456785CN', 'China EMS'],
    ['RA123456785RU', 'Russian Post'],
    ['TBA123456789012', 'Amazon'],
    ['LP00654321987654', 'Cainiao'],
    ['LP00654321987CN', 'Cainiao'],
    ['YT2612345678901234', 'YunExpress'],
    ['4PX3001122334455CN', '4PX'],
    ['UM123456789YP', 'Yanwen'],
    ['GFUS01234567890123', 'GOFO'],
    ['6A12345678901', 'Colissimo'],
    ['3SABCD1234567', 'PostNL'],
  ])('%s: %s', (number, carrier) => {
    expect(recogniseTracking(number)?.carriers[0]).toBe(carrier)
  })
})

describe('a wrong check digit is no tracking number', () => {
  it.each([
    '1Z5R89390357567128',
    '9400111201080805483017',
    '986578788854',
    '3318810026',
    'RR123456789CN',
    'RB123456784GB',
    '00340434161094042558',
  ])('%s', (number) => {
    expect(recogniseTracking(number)).toBeUndefined()
  })
})

describe('what else stands on order pages is no tracking number', () => {
  it.each([
    ['Amazon order', '114-3941689-8772232'],
    ['eBay order', '21-14512-87213'],
    ['eBay item', '256123456789'],
    ['eBay item of 14 digits', '10012345678901'],
    ['AliExpress order', '8211433087651234'],
    ['AliExpress dispute', '6210033455661234'],
    ['AliExpress dispute of 17 digits', '14200330077019900'],
    ['AliExpress product', '1005004411220099'],
    ['ASIN', 'B0C1234567'],
    ['date and time', '2026-11-23 13:47'],
    ['word', 'DELIVERED'],
    ['phone', '+49 170 1234567'],
  ])('%s %s', (_, text) => {
    expect(recogniseTracking(text)).toBeUndefined()
  })

  it('none of ten thousand AliExpress, eBay and Amazon numbers', () => {
    const numbers = Array.from({ length: 10_000 }, (_, i) => {
      const serial = String(i * 7_919)
        .padStart(8, '0')
        .slice(0, 8)
      return [
        `82110${serial}123`,
        `6210${serial}4321`,
        `142003${serial}990`,
        `2561${serial}`,
        `114-${serial.slice(0, 7)}-8772232`,
        `21-14512-${serial.slice(0, 5)}`,
      ]
    }).flat()
    expect(numbers.filter((number) => recogniseTracking(number))).toEqual([])
  })
})

it('says whether a check digit was tested', () => {
  expect(recogniseTracking('RB123456785GB')?.checked).toBe(true)
  expect(recogniseTracking('YT2612345678901234')?.checked).toBe(false)
})
