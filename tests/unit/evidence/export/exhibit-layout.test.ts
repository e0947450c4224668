import { describe, expect, it } from 'vitest'
import { layoutExhibit, wrapped } from '#lib/evidence/export/exhibit-layout.ts'
import { fitBytes, steps } from '#lib/evidence/export/fit-bytes.ts'

const measure = (text: string): number => text.length * 10

describe('lines of an exhibit', () => {
  it.each([
    ['one two three four', 90, ['one two', 'three', 'four']],
    ['包裹已经送达门口', 40, ['包裹已经', '送达门口']],
    ['aaaaaaaaaaaa', 50, ['aaaaa', 'aaaaa', 'aa']],
    ['', 50, ['']],
  ])('of %j stay within the width', (text, width, lines) => {
    expect(wrapped(text, width, measure)).toEqual(lines)
  })

  it('run from the right where their script does', () => {
    const exhibit = { id: 'a', kind: 'chat', title: 'T', caption: '', digest: '' } as const
    const rows = [{ lead: '', text: 'لم يصل الطرد', side: 'theirs' }] as const
    const { texts, height } = layoutExhibit({ ...exhibit, rows }, ['foot'], measure)
    const arabic = texts.find(({ text }) => text.includes('الطرد'))
    expect(arabic).toMatchObject({ isRightToLeft: true })
    expect(texts.at(-1)?.text).toBe('foot')
    expect(height).toBeGreaterThan(texts.at(-1)?.y ?? 0)
  })
})

describe('pictures that fit together', () => {
  const picture =
    (full: number) =>
    async ({ quality, scale }: { quality: number; scale: number }) =>
      new Blob([new Uint8Array(Math.round(full * quality * scale * scale))])
  const sizes = (blobs: readonly Blob[] | undefined) => blobs?.map(({ size }) => size)

  it('are the best where there is no limit', async () => {
    expect(sizes(await fitBytes([picture(1_000)], null))).toEqual([920])
  })

  it('make the largest give way and leave small ones alone', async () => {
    const blobs = await fitBytes([picture(4_000_000), picture(100_000)], 1_750_000)
    const [large = 0, small] = sizes(blobs) ?? []
    expect(small).toBe(92_000)
    expect(large + 92_000).toBeLessThanOrEqual(1_750_000)
    expect(large).toBeGreaterThan(1_000_000)
  })

  it('say when even the smallest do not fit', async () => {
    expect(await fitBytes([picture(20_000_000)], 10_000)).toBeUndefined()
    expect(steps.length).toBeGreaterThan(5)
  })

  it('can be cancelled', async () => {
    await expect(fitBytes([picture(10)], null, AbortSignal.abort())).rejects.toThrow()
  })
})
