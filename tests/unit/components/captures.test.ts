import { describe, expect, it } from 'vitest'
import { fileName } from '#components/evidence/file-name.ts'
import { problemText } from '#components/evidence/problem-text.ts'
import { textOf } from '#components/ui/text.tsx'
import { captureProblems } from '#lib/messaging/capture-requests.ts'
import { catalog } from '#lib/i18n/catalog-en.ts'
import { words } from '#lib/i18n/evidence-en.ts'
import type { FileKept } from '#lib/casebook/files.ts'

const text = textOf('en', { ...catalog, ...words })

const file: FileKept = {
  kind: 'file-kept',
  role: 'attachment',
  sha256: 'A'.repeat(43),
  size: 10,
  type: 'image/jpeg',
  how: 'dropped',
  takenAt: '2026-11-24T09:12:31Z',
  zone: 'UTC',
  version: '0.1.0',
  browser: 'Test',
}

describe('a kept file is saved', () => {
  it.each([
    ['damage.jpg', 'image/jpeg', 'damage.jpg'],
    ['photo.exe', 'image/png', 'photo.png'],
    ['..\\..\\up/../boot.ini', 'text/plain', 'boot.txt'],
    ['送货单 1.PDF', 'application/pdf', '送货单 1.pdf'],
    ['a<b>:"|?*\u202Egnp.jpg', 'image/gif', 'abgnp.gif'],
    ['.jpg', 'image/jpeg', 'attachment-2026-11-24.jpg'],
    [undefined, 'video/quicktime', 'attachment-2026-11-24.mov'],
    ['x'.repeat(400), 'audio/mpeg', `${'x'.repeat(100)}.mp3`],
  ])('%s, %s, as %s', (name, type, saved) => {
    const named = name === undefined ? {} : { name }
    expect(fileName({ ...file, ...named, type })).toBe(saved)
  })
})

describe('what was not kept', () => {
  it.each(captureProblems)('%s is said in a sentence with the way on', (problem) => {
    const sentence = problemText({ problem }, text)
    expect(sentence).toMatch(/\.$/)
    expect(sentence.length).toBeGreaterThan(20)
  })

  it('names what the bytes were found to be', () => {
    const said = problemText({ problem: 'type-refused', detail: 'application/x-msdownload' }, text)
    expect(said).toContain('application/x-msdownload')
  })
})
