import { describe, expect, it } from 'vitest'
import type { PageSnapshot } from '#lib/evidence/snapshot/node.ts'
import { openSnapshot } from '#lib/evidence/snapshot/open.ts'

const page: PageSnapshot = {
  format: 'amends-snapshot/1',
  url: 'https://www.ebay.com/',
  title: 'Order 订单',
  width: 1_200,
  height: 800,
  root: { type: 0, childNodes: [{ type: 3, textContent: 'Paid' }] },
}

async function packed(...parts: readonly (string | Uint8Array<ArrayBuffer>)[]) {
  const stream = new Blob([...parts]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

describe('a kept page', () => {
  it('comes back as it was written', async () => {
    expect(await openSnapshot(await packed(JSON.stringify(page)))).toEqual(page)
  })

  it.each([
    ['no packed bytes', () => Promise.resolve(new TextEncoder().encode('{}'))],
    ['nothing', () => Promise.resolve(new Uint8Array())],
    ['no JSON', () => packed('<html>')],
    ['bytes that are no text', () => packed(new Uint8Array([0xc3, 0x28]))],
    ['JSON of something else', () => packed(JSON.stringify({ ...page, format: 'other/1' }))],
    ['no document', () => packed(JSON.stringify({ ...page, root: null }))],
    ['a number', () => packed('7')],
    ['a part of one', async () => (await packed(JSON.stringify(page))).subarray(0, 60).slice()],
  ])('is not taken from %s', async (_, bytes) => {
    expect(await openSnapshot(await bytes())).toBeUndefined()
  })

  it('is not unpacked beyond the largest that is kept', async () => {
    const spaces = new Uint8Array(1_000_000).fill(0x20)
    const bomb = await packed(...Array.from({ length: 90 }, () => spaces), JSON.stringify(page))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await openSnapshot(bomb)).toBeUndefined()
  })
})
