import { describe, expect, it } from 'vitest'
import { withEscapes } from '#lib/platform/plain-characters-plugin.ts'

describe('a script that is put into pages', () => {
  it('holds no character that Chrome takes for broken', () => {
    const code = `const marks = ['${String.fromCharCode(0xfffe)}', '${String.fromCharCode(0xfdd0)}', '样é']`
    expect(withEscapes(code)).toBe(String.raw`const marks = ['\ufffe', '\ufdd0', '样é']`)
  })
})
