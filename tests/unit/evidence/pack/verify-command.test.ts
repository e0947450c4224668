import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedCase, joined, packOf } from './invented-case.ts'

const tool = join(import.meta.dirname, '../../../tools/verify.ts')
const folder = mkdtempSync(join(tmpdir(), 'amends-pack-'))
const file = join(folder, 'pack.zip')
let bytes: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  bytes = joined((await packOf(await inventedCase())).parts)
})
afterAll(() => rmSync(folder, { recursive: true }))

function verify(content: Uint8Array, ...more: string[]) {
  writeFileSync(file, content)
  return new Promise<{ code: number; said: string }>((done) => {
    execFile(process.execPath, [tool, file, ...more], (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr })
    })
  })
}

describe('npm run verify', () => {
  it('says that a sound pack is sound', async () => {
    const { code, said } = await verify(bytes)
    expect(said).toMatch(/^SOUND: /)
    expect(code).toBe(0)
  })

  it('says what was changed and where', async () => {
    const changed = bytes.slice()
    const at = Buffer.from(changed).indexOf('"kind":"file-kept"')
    changed[at + 9] = (changed[at + 9] ?? 0) ^ 1
    const { code, said } = await verify(changed)
    expect(said).toMatch(/^CHANGED: /)
    expect(said).toContain('entry: changed (entry 3)')
    expect(code).toBe(1)
  })

  it('says why it cannot read a file', async () => {
    const { code, said } = await verify(bytes.slice(0, 900))
    expect(said).toMatch(/^UNREADABLE: the ZIP file is damaged/)
    expect(code).toBe(2)
  })

  it('answers as JSON', async () => {
    const { said } = await verify(bytes, '--json')
    expect(JSON.parse(said)).toMatchObject({ verdict: 'sound', leftOut: { withheld: 0 } })
  })

  it('refuses a file that is not there', async () => {
    const { code, said } = await new Promise<{ code: unknown; said: string }>((done) => {
      execFile(process.execPath, [tool, join(folder, 'none.zip')], (error, stdout, stderr) =>
        done({ code: error?.code, said: stdout + stderr }),
      )
    })
    expect(code).toBe(2)
    expect(said).toContain('none.zip')
  })
})
