import { describe, expect, it } from 'vitest'
import { selectorParts } from '#lib/reading/selector-parts.ts'

/** What an index is asked for each selector: a wrong key would lose matches, so each kind is told here. */
describe('selectorParts', () => {
  it.each([
    ['.total', { by: 'class', name: 'total' }],
    ['section .card > .total:nth-child(2)', { by: 'class', name: 'total' }],
    ['.card:not(.gone) h2', { by: 'tag', name: 'h2' }],
    ['div:has(> .total)', { by: 'tag', name: 'div' }],
    ['[data-testid="total"]', { by: 'attribute', name: 'data-testid' }],
    ['div[role="row"]', { by: 'attribute', name: 'role' }],
    ['#total', { by: 'search' }],
    ['[class*="Total-"]', { by: 'piece', name: 'total-' }],
    ['a[href*="/itm/"]', { by: 'link', name: '/itm/' }],
    ['kat-link[href*="/dp/"]', { by: 'tag', name: 'kat-link' }],
    ['[aria-label="in a > b, c" i]', { by: 'attribute', name: 'aria-label' }],
    [':is(span, p):not(:has(* *))', { by: 'search' }],
    [':scope > td', { by: 'tag', name: 'td' }],
    ['*', { by: 'search' }],
  ])('%s', (selector, key) => {
    expect(selectorParts(selector)).toMatchObject([{ selector, key }])
  })

  it('takes a list apart, but not what stands in brackets', () => {
    const parts = selectorParts('h1, [role="a, b"], .x:not(.y, .z)')
    expect(parts.map(({ selector }) => selector)).toEqual(['h1', '[role="a, b"]', '.x:not(.y, .z)'])
  })

  it('names the classes without which nothing matches', () => {
    const classes = (selector: string) => selectorParts(selector).map((part) => part.classes)
    expect(classes('.a .b > td.c + :nth-child(2)')).toEqual([['a', 'b', 'c']])
    expect(classes('.a:not(.b):is(.c, .d) [class~="e.f"]')).toEqual([['a']])
    expect(classes('.a, h2')).toEqual([['a'], []])
  })
})
