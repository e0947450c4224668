import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '#lib/order/schema.ts'
import { readingSchema } from '#lib/order/schema.ts'
import { judge } from '#tests/mutations/compare.ts'
import { openPageReader, type PageReader } from '#tests/tools/page-reader.ts'
import { pageNames, savedPage, type Expected } from './saved-pages.ts'

/**
 * Pages that mean ill: no page makes the reader throw, hang, or read what nobody sees. Made from one
 * saved page of each kind; what they still show is read right or not at all.
 */

let reader: PageReader
beforeAll(async () => {
  reader = await openPageReader()
})
afterAll(() => reader.close())

/** The first page that is ready, of each kind of each marketplace. */
const kinds = new Map<string, string>()
for (const name of pageNames()) {
  const { outcome, page, facts } = savedPage(name).expected
  const kind = `${name.split('/')[0]} ${page}`
  if (outcome === 'ready' && Object.keys(facts).length > 0 && !kinds.has(kind))
    kinds.set(kind, name)
}
const names = [...kinds.values()]
/** One for each reader. */
const orders = names.filter((name) => /\/(?:order|tracking)--/.test(name))

/** Each thing with so many of the readers, which take turns: they share one engine. */
function inTurn<T>(things: readonly T[], times: number): readonly (readonly [string, T])[] {
  return things
    .flatMap((thing) => Array.from({ length: times }, () => thing))
    .map((thing, at) => [orders[at % orders.length] ?? '', thing])
}

async function readWith(name: string, change: (html: string) => string): Promise<Reading> {
  const { url, html } = savedPage(name)
  const changed = new TextEncoder().encode(change(new TextDecoder().decode(html)))
  // A page that keeps the reader too long, or makes it throw, fails here.
  const { reading } = await reader.read({ url, html: changed, settle: 500 })
  return readingSchema.parse(reading)
}

function expectNothingWrong(reading: Reading, expected: Expected): void {
  expect(judge(reading, expected).wrong).toEqual([])
}

const inBody = (more: string) => (html: string) => {
  const at = html.search(/<\/body>/i)
  return at < 0 ? html + more : html.slice(0, at) + more + html.slice(at)
}
const first = (more: string) => (html: string) =>
  /<body[^>]*>/i.test(html) ? html.replace(/<body[^>]*>/i, (tag) => tag + more) : more + html

describe('a text without end', () => {
  const fillings = [
    'Order number: 12-12345-',
    '1,234.56 USD 2026-11-2',
    '((((((((::::::::        ',
    'a.b@c-d_e/f\\g"h\'i #0000',
  ]
  const filling = (at: number, length: number): string => {
    const text = fillings[at % fillings.length] ?? ''
    return `<p>${text.repeat(length / text.length)}</p>`
  }

  // More than is read of any one text.
  it.each(names)('before all else: %s', async (name) => {
    const change = first(filling(names.indexOf(name), 200_000))
    expectNothingWrong(await readWith(name, change), savedPage(name).expected)
  })

  it.each(orders)('of five megabytes: %s', async (name) => {
    const change = inBody(filling(orders.indexOf(name), 5_000_000))
    expectNothingWrong(await readWith(name, change), savedPage(name).expected)
  })
})

describe('what nobody sees', () => {
  /** Another case: each figure another one. */
  const other = (html: string): string =>
    (/<body[^>]*>([^]*?)<\/body>/i.exec(html)?.[1] ?? html)
      .replace(/<(script|style|template)\b[^]*?<\/\1>/gi, '')
      .replace(/>[^<]+/g, (text) => text.replace(/\d/g, (figure) => `${(Number(figure) + 3) % 10}`))
      .replace(/href="[^"]*"/g, (link) =>
        link.replace(/\d/g, (figure) => `${(Number(figure) + 3) % 10}`),
      )
  const hidings: Readonly<Record<string, (body: string) => string>> = {
    'not displayed': (body) => `<div style="display:none">${body}</div>`,
    'in a closed shadow root': (body) =>
      `<div><template shadowrootmode="closed">${body}</template></div>`,
    'in a closed fold': (body) => `<details><summary>More</summary>${body}</details>`,
    'beside the page': (body) =>
      `<div style="position:absolute;left:-9999px;width:800px">${body}</div>`,
    'in a box without height': (body) => `<div style="height:0;overflow:hidden">${body}</div>`,
    transparent: (body) => `<div style="opacity:0;position:absolute;top:0">${body}</div>`,
    invisible: (body) => `<div style="visibility:hidden">${body}</div>`,
    'in a template': (body) => `<template>${body}</template>`,
    'in a closed dialog': (body) => `<dialog>${body}</dialog>`,
  }
  const ways = Object.keys(hidings)

  it.each(names.map((name, at) => ({ name, way: ways[at % ways.length] ?? '' })))(
    '$name, another one $way',
    async ({ name, way }) => {
      const { expected } = savedPage(name)
      const change = (html: string) => inBody(hidings[way]?.(other(html)) ?? '')(html)
      const reading = await readWith(name, change)
      expectNothingWrong(reading, expected)
      expect(reading.outcome).toBe('ready')
    },
  )
})

describe('a page without end', () => {
  const script = (code: string) => `<script>${code}</script>`
  // Deeper than this the browser itself gives up.
  const tangles: Readonly<Record<string, string>> = {
    'fifteen hundred boxes in each other': script(
      `let at = document.body; for (let i = 0; i < 1500; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'Order number: 1'`,
    ),
    'fifteen hundred shadow roots in each other': script(
      `let at = document.body; for (let i = 0; i < 1500; i++) { const box = at.appendChild(document.createElement('div')); at = box.attachShadow({ mode: 'open' }); at.append('Total: $' + i) }`,
    ),
    'five thousand shadow roots beside each other': script(
      `for (let i = 0; i < 5000; i++) document.body.appendChild(document.createElement('p')).attachShadow({ mode: 'open' }).append('Order number: ' + i)`,
    ),
    'twenty thousand links': script(
      `const list = document.createElement('ul'); for (let i = 0; i < 20000; i++) { const link = document.createElement('a'); link.href = '/itm/' + (100000000000 + i); link.textContent = 'Item ' + i; list.append(link) } document.body.append(list)`,
    ),
    'a class and a link of a megabyte': `<a class="${'total '.repeat(150_000)}" href="/${'itm/1'.repeat(200_000)}">x</a>`,
    'a language that is none': script(
      `document.documentElement.lang = 'x'.repeat(70000) + '_!'; document.title = 'y'.repeat(1000000)`,
    ),
    'twenty thousand figures of one amount': ['Order total', 'Tracking number', '订单金额']
      .map((label) => `<div><span>${label}:</span><b>1</b>${'<b>.1</b>'.repeat(20_000)}</div>`)
      .join(''),
    'state that nothing closes': `<script type="text/plain">${'$ssgST.concat({"_type":"T",[{'.repeat(100_000)}</script>`,
  }

  it.each(inTurn(Object.keys(tangles), 2).map(([name, tangle]) => ({ name, tangle })))(
    '$name: $tangle',
    async ({ name, tangle }) => {
      const { expected } = savedPage(name)
      expectNothingWrong(await readWith(name, inBody(tangles[tangle] ?? '')), expected)
    },
  )
})

describe('nodes that answer for others', () => {
  const fields = [
    'parentElement',
    'childNodes',
    'localName',
    'getAttribute',
    'matches',
    'className',
  ]

  it.each(inTurn(fields, 1).map(([name, field]) => ({ name, field })))(
    '$name: a form whose field is called $field is not read',
    async ({ name, field }) => {
      const form = `<form><p>Total: $5.00</p><input name="${field}"></form>`
      expect((await readWith(name, inBody(form))).outcome).toBe('layout-changed')
    },
  )

  it.each(orders)(
    '%s: names that shops use, or that only scripts of the page see',
    async (name) => {
      const harmless = [
        '<form><input name="id"><input name="title"><input name="action"></form>',
        '<img name="close" alt=""><img name="body" alt=""><form name="querySelectorAll"></form>',
      ]
      const reading = await readWith(name, inBody(harmless.join('')))
      expect(judge(reading, savedPage(name).expected)).toMatchObject({ wrong: [], absent: [] })
    },
  )
})
