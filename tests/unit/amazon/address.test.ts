import { describe, expect, it } from 'vitest'
import { parseAddress } from '#lib/marketplaces/amazon/hooks/address.ts'
import { countryCode } from '#lib/reading/values/countries.ts'

/** Lines after the recipient's, language of the page, country of the site. */
const parse = (lines: readonly string[], home: string, language = 'en') =>
  parseAddress(['Wren Halloway', ...lines], language, home)

describe('town and postal code', () => {
  it.each([
    [['4418 Larkspur Bend', 'BOISE, ID 83704-2291', 'United States'], 'US', 'BOISE', '83704-2291'],
    [['4418 Larkspur Bend', 'BOISE ID 83704', 'US'], 'US', 'BOISE', '83704'],
    [['1 Quay', 'Wilmington', 'DE', '19801', 'United States'], 'US', 'Wilmington', '19801'],
    [['17 allée des Tilleuls', '69003 Lyon', 'France'], 'EU', 'Lyon', '69003'],
    [['17 allée des Tilleuls', 'Lyon, 69003', 'France'], 'FR', 'Lyon', '69003'],
    [['12 High St', 'Leeds', 'LS1 4AB', 'United Kingdom'], 'GB', 'Leeds', 'LS1 4AB'],
    [['9 Tollgate Row', 'YORK, North Yorkshire YO1 9ZZ'], 'GB', 'YORK', 'YO1 9ZZ'],
    [['9 Tollgate Row', 'LONDON SW1A 1AA', 'Vereinigtes Königreich'], 'DE', 'LONDON', 'SW1A 1AA'],
    [['Baner Road', 'PUNE, MAHARASHTRA 411045', 'India'], 'IN', 'PUNE', '411045'],
    [['Via Roma 1', '20121 Milano MI', 'Italia'], 'IT', 'Milano', '20121'],
    [['Via Roma 1', 'Milano, MI 20121', 'Italia'], 'IT', 'Milano', '20121'],
    [['C/ Mayor 3', '28013 Madrid', 'Spain', '+34 600 000 143'], 'ES', 'Madrid', '28013'],
    [['Rua 1', 'São Paulo, SP 01310-100', 'Brasil'], 'BR', 'São Paulo', '01310-100'],
    [['123 King St', 'TORONTO, ON M5V 2T6', 'Canada'], 'CA', 'TORONTO', 'M5V 2T6'],
    [['1 Damrak', '1012 AB Amsterdam', 'Nederland'], 'NL', 'Amsterdam', '1012 AB'],
    [['ul. Prosta 1', '00-950 Warszawa', 'Polska'], 'PL', 'Warszawa', '00-950'],
    [['1 George St', 'SYDNEY, NSW 2000', 'Australia'], 'AU', 'SYDNEY', '2000'],
    [['12345 Ranch Rd', 'Austin, TX 78701'], 'US', 'Austin', '78701'],
    [['12 High St', 'Leeds', 'West Yorkshire', 'LS1 4AB'], 'GB', 'Leeds', 'LS1 4AB'],
    [['Hauptstr. 1', '1010 Wien', 'Österreich'], 'DE', 'Wien', '1010'],
    [['〒150-0001', '東京都', '渋谷区', '神宮前1-0-99', '日本'], 'JP', '渋谷区', '150-0001'],
  ])('%j on a site of %s', (lines, home, city, postalCode) => {
    expect(parse(lines, home)).toMatchObject({ city, postalCode })
  })
})

describe('a town that the lines do not settle is left out', () => {
  it.each([
    ['a county may stand between', ['12 High St', 'Leeds', 'Elmet', 'LS1 4AB'], 'GB'],
    ['a county stands alone', ['12 High St', 'West Yorkshire', 'LS1 4AB'], 'GB'],
    ['the line may be a county', ['9 Tollgate', 'Leeds', 'Kent CT1 2AB'], 'GB'],
    [
      'no street tells where the town begins',
      ['Rose Cottage', 'Church Lane', 'Oxton', 'NG25 0SA'],
      'GB',
    ],
    ['the line may be a state', ['Flat 4', 'PUNE', 'MAHARASHTRA 411045'], 'IN'],
    ['prefecture, town and street in one', ['150-0001', '東京都', '渋谷区神宮前1-0-99'], 'JP'],
  ])('%s', (_why, lines, home) => {
    const found = parse(lines, home)
    expect(found.city).toBeUndefined()
    expect(found.postalCode).toBeDefined()
  })
})

describe('country', () => {
  it('is the last line when that is a country', () => {
    expect(parse(['1 Quay', '10115 Berlin', 'DE'], 'US')).toMatchObject({ country: 'DE' })
    expect(parse(['Villa 3', 'Dubai', 'United Arab Emirates'], 'AE')).toEqual({
      country: 'United Arab Emirates',
    })
  })

  it('is no state that looks like one', () => {
    expect(parse(['1 Quay', 'Wilmington', 'DE'], 'US')).toEqual({})
  })

  it('is known in the words of the page', () => {
    expect(countryCode('Royaume-Uni', 'fr')).toBe('GB')
    expect(countryCode('西班牙', 'zh-CN')).toBe('ES')
    expect(countryCode('USA', 'de')).toBe('US')
    expect(countryCode('Paris', 'fr')).toBeUndefined()
  })
})
