import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dataSources } from '#lib/marketplaces/data-sources.ts'
import { addressBook } from '#lib/page-data/addresses.ts'
import { LONGEST_BODY, parseBody } from '#lib/page-data/body.ts'
import { copyOf } from '#lib/page-data/copy.ts'
import { keptCopies } from '#lib/page-data/kept-copies.ts'
import { copying } from '#lib/page-data/world/copying.ts'
import { copySocket } from '#lib/page-data/world/copy-socket.ts'
import { replaced } from '#lib/page-data/world/replaced.ts'
import { unpackFrame } from '#lib/page-data/world/unpack-frame.ts'

/** The script in the page's own world, part by part; tests/e2e/always-on.spec.ts runs all of it in the browsers. */

type View = Window & typeof globalThis
const book = addressBook(dataSources.aliexpress)
const gateway = 'https://seller-acs.aliexpress.com/h5/'
const detail = `${gateway}mtop.aliexpress.seller.reverse.reverseorderlinedetailrender/1.0/`
const source = book.sourceOf(detail, detail, 'request')?.source
const frames = 'wss://msgacs.m.aliexpress.com/accs/auth?token=secret'
const page = '/m_apps/dispute-management/detail'

describe('the list of addresses', () => {
  it.each([
    ['what only looks like one', `https://seller-acs.aliexpress.com.evil.example/h5/x/1.0/`],
    ['another port', detail.replace('.com/', '.com:8443/')],
    ['no encryption', detail.replace('https', 'http')],
    ['something below it', `${detail}more`],
    ['what marks messages read', `${gateway}mtop.gsp.im.use.web.imusermessage.putrangeread/1.0/`],
    ['what sends', `${gateway}mtop.ae.im.biz.seller.send.msg/1.0/`],
    ['what gives tokens', `${gateway}mtop.gsp.im.web.seller.gettoken/1.0/`],
    ['an endless one', `${detail}?${'a'.repeat(30_000)}`],
    ['none at all', 'data:text/plain,x'],
  ])('leaves out %s', (_, address) => {
    expect(book.sourceOf(address, detail, 'request')).toBeUndefined()
  })

  it('takes a socket only as a socket', () => {
    expect(book.sourceOf(frames, frames, 'socket')?.source.id).toBe('chat-frames')
    expect(book.sourceOf(frames, frames, 'request')).toBeUndefined()
  })
})

describe('a body', () => {
  const copied = (body: unknown) =>
    source && copyOf(source, { url: new URL(detail), body, at: 1, page })

  it.each([
    ['HTML', '<!doctype html><title>Sign in</title>'],
    ['half of one', '{"data":{"solutions":[{"solutionOwner":"BUYER"'],
    ['too long', `{"solutions":["${'a'.repeat(LONGEST_BODY)}"]}`],
    ['nothing', ''],
    ['a number', '7'],
    ['another call', 'alert(1)'],
    ['a refusal', { ret: ['FAIL_SYS_TOKEN_EXOIRED::x'], data: { solutions: [] } }],
  ])('that is %s gives nothing', (_, body) => {
    expect(copied(body)).toBeUndefined()
  })

  it('is told inside a callback’s brackets, in time that grows with its length only', () => {
    expect(parseBody('mtopjsonp3({"a":[1]});')).toEqual({ a: [1] })
    const start = performance.now()
    expect(parseBody(`x(${'('.repeat(1_000_000)}`)).toBeUndefined()
    expect(parseBody(`${' '.repeat(1_000_000)}x({]`)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('nested without end, or a thousandfold, ends', () => {
    let deep: unknown = { solutions: [] }
    for (let i = 0; i < 50_000; i++) deep = { deep }
    expect(copied(deep)).toBeUndefined()
    const wide = Array.from({ length: 100_000 }, () => ({ solutionOwner: 'BUYER', token: 'x' }))
    expect(JSON.stringify(copied({ wide })).length).toBeLessThan(100_000)
  })

  it('cannot bring in keys that objects have by birth', () => {
    const copy = copied(JSON.parse('{"solutions":[],"__proto__":{"solutions":1},"constructor":2}'))
    expect(JSON.stringify(copy)).not.toMatch(/proto|constructor/)
    expect(Object.getPrototypeOf(copy?.nodes[0]?.[0] ?? {})).toBe(Object.prototype)
  })
})

describe('kept copies', () => {
  const text = (value: unknown) => JSON.stringify(value)
  const copy = (of: string, at: number, text = '') =>
    ({ source: of, at, page, ids: {}, nodes: [[{ text }]] }) as const

  it('stay bounded, whatever comes', () => {
    const kept = keptCopies()
    for (let at = 0; at < 1_000; at++) expect(kept.add(text(copy('dispute-list', at)))).toBe(true)
    expect(kept.all().map(({ at }) => at)).toEqual(Array.from({ length: 24 }, (_, i) => 976 + i))
    for (let at = 0; at < 20; at++) kept.add(text(copy(`other-${at}`, at, 'a'.repeat(1_000_000))))
    expect(JSON.stringify(kept.all()).length).toBeLessThan(6_100_000)
    expect(kept.all().at(-1)?.source).toBe('other-19')
  })

  it.each([
    null,
    7,
    'copy',
    [],
    {},
    { ...copy('x', 1), ids: { order: 1 } },
    { ...copy('x', 1), nodes: [1] },
    { ...copy('x', 1), at: '1' },
    copy('x', 1, 'a'.repeat(2_000_000)),
  ])('are copies, and nothing else (%#)', (value) => {
    const kept = keptCopies()
    kept.add(text(value))
    kept.add(text(value).slice(0, -1))
    expect(kept.all()).toEqual([])
  })
})

describe('a function of the page', () => {
  const holder = () => ({ ask: (text: string) => text.toUpperCase() })
  const handler = {
    apply: (target: () => unknown, self: unknown, args: unknown[]) =>
      Reflect.apply(target, self, args),
  }

  it('is put back when nobody changed it', () => {
    const own = holder()
    const { ask } = own
    const end = replaced(own, 'ask', handler)
    expect(own.ask('a')).toBe('A')
    expect(own.ask).not.toBe(ask)
    end()
    expect(own.ask).toBe(ask)
  })

  it('is left alone when the page has wrapped it meanwhile, or does not let it be changed', () => {
    const own = holder()
    const end = replaced(own, 'ask', handler)
    const ours = own.ask
    const theirs = (text: string) => `${ours(text)}!`
    own.ask = theirs
    end()
    expect(own.ask).toBe(theirs)
    const frozen = Object.freeze(holder())
    const before = frozen.ask
    replaced(frozen, 'ask', handler)()
    expect(frozen.ask).toBe(before)
  })
})

describe('a frame', () => {
  const view = globalThis as unknown as View
  const inner = { syncBody: { sessionId: 's' }, bizDataV2: '{}' }
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

  it('is unpacked, zipped or not', async () => {
    const text = JSON.stringify(inner)
    const plain = JSON.stringify({ compressType: 'COMMON', data: base64(Buffer.from(text)) })
    const zipped = JSON.stringify({ compressType: 'GZIP', data: base64(gzipSync(text)) })
    expect(await unpackFrame(plain, view)).toBe(text)
    expect(await unpackFrame(zipped, view)).toBe(text)
  })

  it('that would unzip to very much gives nothing', async () => {
    const bomb = base64(gzipSync(Buffer.alloc(30_000_000, 'a')))
    expect(await unpackFrame(JSON.stringify({ compressType: 'GZIP', data: bomb }), view)).toBe('')
  })

  it('comes from the page’s own socket, which stays what it was', async () => {
    const sent: string[] = []
    class Socket extends EventTarget {
      readonly url: string
      constructor(url: string) {
        super()
        this.url = url
      }
    }
    const parts = { WebSocket: Socket, EventTarget, TextDecoder, Blob, DecompressionStream, Date }
    const location = new URL('https://gsp.aliexpress.com/m_apps/im-chat/im#/window')
    const own = { ...parts, location, setTimeout, atob } as unknown as View
    const copies = copying(dataSources.aliexpress, own, (text) => sent.push(text))
    const end = copySocket(own, copies)
    const socket = new own.WebSocket(frames)
    expect(socket).toBeInstanceOf(own.WebSocket)
    expect(socket.constructor).toBe(own.WebSocket)
    const message = {
      header: { type: 1 },
      body: {
        typeData: { mid: '1', sid: 's', fromType: 11, sendTime: 1 },
        templateData: '{"txt":"Hi"}',
      },
    }
    const body = { syncBody: {}, bizDataV2: JSON.stringify(message), token: 'secret' }
    const data = base64(Buffer.from(JSON.stringify(body)))
    socket.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ data }) }))
    socket.dispatchEvent(new MessageEvent('message', { data: 'not JSON' }))
    socket.dispatchEvent(new MessageEvent('message', { data: new Uint8Array(8) }))
    await expect.poll(() => sent.length).toBe(1)
    expect(sent[0]).toContain('Hi')
    expect(sent[0]).not.toMatch(/secret|token|accs/)
    end()
    copies.stop()
    expect(own.WebSocket).toBe(Socket)
    expect(socket.constructor).toBe(Socket)
  })
})
