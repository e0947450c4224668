import { describe, expect, it } from 'vitest'
import { labelWords } from '#lib/reading/label-words.ts'
import { fold } from '#lib/reading/text.ts'

const words = labelWords({
  total: { en: ['Order total', 'Total'], de: ['Gesamtbetrag'] },
  tax: { en: ['Sales tax'], zh: ['税费'] },
  both: { en: ['Total'] },
})

describe('labelWords', () => {
  it('finds the keys of a word in whatever case, with or without its colon', () => {
    expect(words.keysOf(fold('TOTAL:'))).toEqual(['total', 'both'])
    expect(words.keysOf(fold('税费：'))).toEqual(['tax'])
    expect(words.keysOf(fold('Totals'))).toBeUndefined()
  })

  it('tells the beginning of a longer label', () => {
    expect(words.isStart(fold('Sales'))).toBe(true)
    expect(words.isStart(fold('tax'))).toBe(false)
  })
})

describe('fold', () => {
  it.each([
    ['Order Total', 'order total'],
    ['  Order\u00a0 total : ', 'order total'],
    ['Ｏｒｄｅｒ', 'order'],
    ["Buyer's Note*", "buyer's note"],
    ['O’Brien', "o'brien"],
    ['Größe', 'größe'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(fold(text))).toBe(folded)
  })
})
