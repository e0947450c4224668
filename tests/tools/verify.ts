import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { verdictLines } from '#lib/evidence/pack/say-verdict.ts'
import type { PackVerdict } from '#lib/evidence/pack/verdict.ts'
import { verifyPack } from '#lib/evidence/pack/verify-pack.ts'

/**
 * `npm run -s verify -- PACK.zip [--json]` says whether a pack is as it was made. Exit code 0: sound,
 * 1: changed, with what and where, 2: cannot be read as a pack.
 */

const usage = 'usage: npm run -s verify -- PACK.zip [--json]'
const exitCodes = { sound: 0, changed: 1, unreadable: 2 } as const
/** A file on a disk may be larger than what a browser takes in. */
const limits = { bytes: 1_900_000_000, files: 50_000 }

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) return refuse(usage)
  const bytes = readBytes(file)
  if (typeof bytes === 'string') return refuse(bytes)
  const verdict = await verifyPack(bytes, limits)
  const lines = values.json ? [JSON.stringify(plain(verdict), null, 2)] : verdictLines(verdict)
  process.stdout.write(`${lines.join('\n')}\n`)
  return exitCodes[verdict.verdict]
}

/** The verdict without the pack's contents. */
function plain(verdict: PackVerdict): unknown {
  if (verdict.verdict !== 'sound') return verdict
  const { pack, ...rest } = verdict
  return {
    ...rest,
    about: pack.about,
    keys: pack.keys.map(({ id, createdAt, retiredAt }) => ({ id, createdAt, retiredAt })),
    files: pack.files.map(({ sha256, type, bytes }) => ({ sha256, type, size: bytes.length })),
  }
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}

/** The bytes, or why they cannot be had. */
function readBytes(file: string): Uint8Array<ArrayBuffer> | string {
  try {
    const { size } = statSync(file)
    if (size > limits.bytes) return `${file}: larger than ${limits.bytes} bytes`
    return new Uint8Array(readFileSync(file))
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message : String(error)}`
  }
}

process.exitCode = await main()
