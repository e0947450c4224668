import { expect, it } from 'vitest'
import { isRegionName } from '#lib/reading/values/region-names.ts'

it.each([
  ['France', ['en'], true],
  ['frança', ['pt-BR'], true],
  ['法国', ['zh_CN'], true],
  ['Lyon', ['en', 'fr'], false],
  ['', ['en'], false],
])('%j in %j: %s', (text, languages, is) => {
  expect(isRegionName(text, languages)).toBe(is)
})

it('knows no names in what is no language, and asks the others', () => {
  expect(isRegionName('France', ['en us!'])).toBe(false)
  expect(isRegionName('France', ['en us!', 'en'])).toBe(true)
})
