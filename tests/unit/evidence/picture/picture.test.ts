import { describe, expect, it } from 'vitest'
import { planPicture } from '#lib/evidence/picture/plan.ts'
import { pictureSize } from '#lib/evidence/picture/size.ts'

const view = { viewWidth: 1_200, viewHeight: 800, ratio: 1 }

describe('a picture of a whole page', () => {
  it.each([
    [300, [0]],
    [800, [0]],
    [801, [0, 1]],
    [2_000, [0, 800, 1_200]],
    [2_400, [0, 800, 1_600]],
  ])('of %i px is put together from %j', (pageHeight, tops) => {
    expect(planPicture({ ...view, pageHeight })).toEqual({ ok: true, tops, scale: 1 })
  })

  it('leaves no hole, whatever the heights are', () => {
    for (let pageHeight = 1; pageHeight < 20_000; pageHeight += 137) {
      const plan = planPicture({ ...view, viewHeight: 613, pageHeight })
      if (!plan.ok) throw new Error('It fits')
      let covered = 0
      for (const top of plan.tops) {
        expect(top).toBeLessThanOrEqual(covered)
        covered = top + 613
      }
      expect(covered).toBeGreaterThanOrEqual(pageHeight)
    }
  })

  it('has fewer pixels where the screen’s own would be too many, and says when the page is too long', () => {
    const sharp = { ...view, ratio: 2 }
    expect(planPicture({ ...sharp, pageHeight: 10_000 })).toMatchObject({ ok: true, scale: 2 })
    expect(planPicture({ ...sharp, pageHeight: 20_000 })).toMatchObject({ ok: true, scale: 1 })
    const long = { ok: false, code: 'too-long' }
    expect(planPicture({ ...view, pageHeight: 40_000 })).toEqual(long)
    expect(planPicture({ ...view, viewHeight: 100, pageHeight: 7_000 })).toEqual(long)
  })
})

describe('the size of a picture', () => {
  const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
    Uint8Array.from(
      parts.flatMap((part) =>
        typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
      ),
    )
  const png = bytes([0x89], 'PNG\r\n\u001a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 4, 1, 0, 0, 0, 9])
  const jpeg = bytes(
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
    [0xff, 0xc0, 0, 17, 8, 2, 88, 3, 32],
    [0, 0, 0, 0],
  )
  it.each([
    ['PNG', png, { width: 1_025, height: 9 }],
    ['GIF', bytes('GIF89a', [44, 1, 200, 0]), { width: 300, height: 200 }],
    ['JPEG', jpeg, { width: 800, height: 600 }],
    ['JPEG without a frame', jpeg.subarray(0, 10), {}],
    ['text', bytes('Hello, this is no picture at all.'), {}],
    ['PNG that ends early', png.subarray(0, 20), {}],
    ['PNG without a height', bytes([...png.subarray(0, 20)], [0, 0, 0, 0]), {}],
    ['nothing', new Uint8Array(), {}],
  ])('of %s', (_, content, size) => {
    expect(pictureSize(content)).toEqual(size)
  })
})
