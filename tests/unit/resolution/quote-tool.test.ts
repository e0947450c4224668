import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ask, change, w0 } from './support.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'amends-quote-'))
afterAll(() => rmSync(folder, { recursive: true }))

function runTool(argument: string | undefined, input = '') {
  const tool = path.resolve(import.meta.dirname, '../../tools/quote.ts')
  const given = argument === undefined ? [] : [argument]
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...given], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function fileOf(text: string): string {
  const file = path.join(folder, 'scenario.json')
  writeFileSync(file, text)
  return file
}

describe('npm run quote', () => {
  it('prints one JSON object and nothing else', () => {
    const { status, stdout, stderr } = runTool(fileOf(JSON.stringify(w0)))
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual(ask(w0))
  })

  it('reads standard input', () => {
    const { status, stdout } = runTool('-', JSON.stringify(w0))
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(ask(w0))
  })

  it.each([
    ['a bad field', JSON.stringify(change(w0, { 'costs.unitCost': '40' })), 'costs.unitCost: '],
    ['no JSON', '{"marketplace": ', 'scenario: '],
    ['an array', '[]', 'scenario: '],
  ])('%s: one line on standard error, exit code 2', (_, text, start) => {
    const { status, stdout, stderr } = runTool(fileOf(text))
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.startsWith(start)).toBe(true)
    expect(stderr.endsWith('\n')).toBe(true)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('says so when there is no file', () => {
    expect(runTool(path.join(folder, 'none.json'))).toMatchObject({ status: 2, stdout: '' })
    expect(runTool(undefined).stderr).toContain('usage')
  })
})
