import { describe, expect, it } from 'vitest'
import { failureText } from '#components/panel/failure.ts'
import { timeLeftText, urgencyOf } from '#components/panel/time-left.ts'
import { formAt } from '#components/replies/form-at.ts'
import { textOf } from '#components/ui/text.tsx'
import { catalog } from '#lib/i18n/catalog-en.ts'
import { failureCodes } from '#lib/messaging/protocol.ts'

const text = textOf('en', catalog)

describe('the time left', () => {
  it.each([
    [{ days: 1, hours: 6, minutes: 12, overdue: false }, 'due', '1 d 6 h left'],
    [{ days: 2, hours: 0, minutes: 59, overdue: false }, 'calm', '2 d left'],
    [{ days: 0, hours: 3, minutes: 0, overdue: false }, 'due', '3 h left'],
    [{ days: 0, hours: 3, minutes: 5, overdue: false }, 'due', '3 h 5 min left'],
    [{ days: 0, hours: 0, minutes: 4, overdue: false }, 'due', '4 min left'],
    [{ days: 0, hours: 3, minutes: 0, overdue: true }, 'bad', '3 h late'],
    [{ days: 9, hours: 2, minutes: 0, overdue: true }, 'bad', '9 d 2 h late'],
    [{ days: 127, hours: 2, minutes: 0, overdue: true }, 'bad', '127 d late'],
  ] as const)('%o', (left, urgency, words) => {
    expect(urgencyOf(left)).toBe(urgency)
    expect(timeLeftText(left, text)).toBe(words)
  })
})

describe('a refusal', () => {
  it.each(failureCodes)('%s is a sentence', (code) => {
    expect(failureText({ ok: false, code }, text)).toMatch(/^[A-Z].{15,}\.$/)
  })

  it('says the detail where the fault is ours', () => {
    const ours = failureText({ ok: false, code: 'failed', detail: 'disk full' }, text)
    expect(ours).toContain('(disk full)')
    const theirs = failureText({ ok: false, code: 'no-composer', detail: 'x' }, text)
    expect(theirs).not.toContain('(x)')
  })
})

describe('formAt', () => {
  const source = { source: 'a test', checkedOn: '2026-11-24', confidence: 'low' } as const
  const forms = [
    { ...source, id: 'message', limit: 2_000 },
    { ...source, id: 'contact', limit: 4_000 },
  ]
  const composers = [
    { id: 'c', address: '^seller\\.example/contact\\?', fields: ['textarea'], form: 'contact' },
  ]

  it('is the form of the page, else the first', () => {
    expect(formAt({ forms, composers }, 'https://seller.example/contact?order=1')?.id).toBe(
      'contact',
    )
    expect(formAt({ forms, composers }, 'https://seller.example/order')?.id).toBe('message')
    expect(formAt({ forms: [], composers }, 'https://seller.example/order')).toBeUndefined()
  })
})

it('says days in rules as people write them', () => {
  const said = { key: 'playbook.because.delivered-on', values: { day: '2026-11-18' } }
  expect(text.say(said)).toContain('18 Nov 2026')
  expect(() => text.say({ key: 'no.such.key', values: {} })).toThrow('no.such.key')
})
