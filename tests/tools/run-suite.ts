import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './paths.ts'
import type { Suite } from './suites.ts'

export type Counts = { readonly passed: number; readonly failed: number }

/** No suite takes this long; one that does hangs. */
const longestMs = 10 * 60_000

/** Runs one suite, its output passed on as it comes, and counts its tests. */
export async function runSuite(suite: Suite): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-test-'))
  const report = join(folder, 'report.json')
  const wanted = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = suite.counts === 'vitest' ? [...suite.args, ...wanted] : suite.args
  try {
    const { code, lastLine } = await run(suite, args)
    return atLeastTheFailure(code, counted(suite, code, report, lastLine))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Ended = { readonly code: number; readonly lastLine: string }

function run(suite: Suite, args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, ...suite.env }
  const child = spawn(suite.command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const timer = setTimeout(() => child.kill('SIGKILL'), longestMs)
  let kept = ''
  child.stdout.on('data', (data: Buffer) => {
    kept = pass(kept + data.toString(), suite.counts === 'last-line')
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => {
      clearTimeout(timer)
      if (suite.counts !== 'last-line') process.stdout.write(kept)
      done({ code: code ?? 1, lastLine: kept.trim() })
    })
  })
}

/** Prints what is whole; a tool's last line is its count and is kept back. */
function pass(text: string, keepsLastLine: boolean): string {
  const end = text.trimEnd().lastIndexOf('\n') + 1
  const until = keepsLastLine ? end : text.length
  process.stdout.write(text.slice(0, until))
  return text.slice(until)
}

function counted(suite: Suite, code: number, report: string, lastLine: string): Counts {
  if (suite.counts === 'vitest') return fromReport(report)
  if (suite.counts === 'last-line') return fromLine(lastLine)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function fromReport(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: member(report, 'numPassedTests'), failed: member(report, 'numFailedTests') }
}

function member(report: unknown, key: string): number {
  const value: unknown = report instanceof Object ? Reflect.get(report, key) : undefined
  if (typeof value !== 'number') throw new Error(`the report of vitest has no ${key}`)
  return value
}

function fromLine(line: string): Counts {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? []
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0) }
}

/** A suite that broke before it could count a failure still failed; one that ran no test did too. */
function atLeastTheFailure(code: number, { passed, failed }: Counts): Counts {
  const isBroken = (code !== 0 && failed === 0) || passed + failed === 0
  return isBroken ? { passed, failed: failed + 1 } : { passed, failed }
}
