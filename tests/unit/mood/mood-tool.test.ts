import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

function runTool(argument: string | undefined, input = '') {
  const tool = path.resolve(import.meta.dirname, '../../tools/mood.ts')
  const given = argument === undefined ? [] : [argument]
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...given], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const single = { id: 'm', text: 'Hi! I will open a case tomorrow.', language: 'en' }
const talk = {
  id: 't',
  messages: [
    { from: 'buyer', at: '2026-04-16T08:27:00Z', text: 'Hello, where is my parcel?' },
    { from: 'seller', at: '2026-04-16T09:00:00Z', text: 'On its way.' },
    { from: 'buyer', at: '2026-04-18T08:27:00Z', text: 'You are scammers.' },
  ],
}

describe('npm run mood', () => {
  it('prints one JSON array in the shape of the contract', () => {
    const { status, stdout, stderr } = runTool('-', JSON.stringify([single, talk]))
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual([
      {
        id: 'm',
        language: 'en',
        level: 3,
        cues: [{ cue: 'threat-case', phrase: 'I will open a case', start: 4, end: 22 }],
      },
      {
        id: 't',
        language: 'en',
        level: 2,
        cues: [{ cue: 'accusation', phrase: 'scammers', start: 8, end: 16 }],
        trend: 'rising',
      },
    ])
  })

  it('answers an empty array with one', () => {
    expect(JSON.parse(runTool('-', '[]').stdout)).toEqual([])
  })

  it.each([
    ['no JSON', '[{', 'messages: is not JSON'],
    ['no array', '{}', 'messages: is not an array'],
    ['no text', '[{"id": "a"}]', 'messages[0].text: '],
    ['not an object', '[null]', 'messages[0]: '],
    [
      'no moment',
      JSON.stringify([{ id: 'a', messages: [{ from: 'buyer', at: 'noon', text: '' }] }]),
      'messages[0].messages[0].at: is not a moment',
    ],
  ])('%s: one line on standard error, exit code 2', (_, text, start) => {
    const { status, stdout, stderr } = runTool('-', text)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.startsWith(start), stderr).toBe(true)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('says so when there is no file', () => {
    expect(runTool('/no/such/file.json')).toMatchObject({ status: 2, stdout: '' })
    expect(runTool(undefined).stderr).toContain('usage')
  })
})
