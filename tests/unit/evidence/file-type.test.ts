import { describe, expect, it } from 'vitest'
import { sniff } from '#lib/evidence/file-type.ts'

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  )
const png = Uint8Array.fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
)

describe('a file is what its bytes say', () => {
  it.each([
    ['a picture', png, 'image/png'],
    [
      'a photo',
      bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF', [0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
      'image/jpeg',
    ],
    ['a PDF', bytes('%PDF-1.7\n%%EOF'), 'application/pdf'],
    ['a video', bytes([0, 0, 0, 24], 'ftypmp42', [0, 0, 0, 0], 'mp42isom'), 'video/mp4'],
    ['a text', bytes('Paketnummer: 42 – zugestellt\n'), 'text/plain'],
    ['markup, which is kept as text', bytes('<script>alert(1)</script>'), 'text/plain'],
    ['a text of UTF-16', bytes([0xff, 0xfe, 0x41, 0x00]), 'text/plain'],
  ])('%s', async (_what, file, type) => {
    expect(await sniff(file)).toEqual({ ok: true, type })
  })

  it.each([
    ['nothing', bytes(), 'empty'],
    [
      'an archive',
      bytes('PK', [3, 4, 20, 0, 0, 0, 8, 0], 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'),
      'type-refused',
    ],
    ['a program', bytes('MZ', [0x90, 0, 3, 0, 0, 0, 4, 0]), 'type-refused'],
    ['bytes of no kind', bytes([1, 2, 3, 4, 0, 0, 7]), 'type-refused'],
    ['a text that is cut inside a sign', bytes('abc', [0xe4]), 'type-refused'],
  ])('%s is refused', async (_what, file, code) => {
    expect(await sniff(file)).toMatchObject({ ok: false, code })
  })
})
