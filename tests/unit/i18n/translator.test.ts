import { describe, expect, it } from 'vitest'
import { catalog as en } from '#lib/i18n/catalog-en.ts'
import { catalog as zh } from '#lib/i18n/catalog-zh-cn.ts'
import { localeOf } from '#lib/i18n/locales.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { createTranslator } from '#lib/i18n/translator.ts'

describe('localeOf', () => {
  it.each([
    [undefined, 'en-US', 'en'],
    [undefined, 'zh-CN', 'zh-cn'],
    [undefined, 'zh-TW', 'zh-cn'],
    [undefined, 'zh', 'zh-cn'],
    [undefined, 'zha', 'en'],
    [undefined, 'de', 'en'],
    ['zh-cn', 'en-US', 'zh-cn'],
    ['en', 'zh-CN', 'en'],
    ['klingon', 'zh-CN', 'zh-cn'],
  ])('chosen %s in a browser in %s: %s', (chosen, browser, locale) => {
    expect(localeOf(chosen, browser)).toBe(locale)
  })
})

describe('createTranslator', () => {
  const t = createTranslator('en', en)

  it('fills and counts', () => {
    expect(t('panel.health.read', { count: 1 })).toBe('1 fact read')
    expect(t('panel.health.read', { count: 14 })).toBe('14 facts read')
    expect(createTranslator('zh-cn', zh)('panel.health.read', { count: 14 })).toBe('读到 14 项事实')
  })

  it('takes page text as data', () => {
    const nasty = '{id} <b>x</b> {count, plural, other {#}}'
    expect(t('panel.order', { id: nasty })).toBe(`Order ${nasty}`)
  })

  it('lets no page text turn the sentence around', () => {
    expect(t('panel.order', { id: '\u202Egnp.exe\u2066' })).toBe('Order gnp.exe')
  })

  it('throws on a placeholder without a value: that is a bug', () => {
    expect(() => t('panel.order')).toThrow('id')
  })
})

describe('shownPageText', () => {
  it('drops what turns text around and nothing else', () => {
    expect(shownPageText('a\u200Eb\u202Ec\u2067d\u2069e\u061Cf שלום 你好 👋')).toBe(
      'abcdef שלום 你好 👋',
    )
  })
})
