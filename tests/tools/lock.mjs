import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A holder shows that it lives by touching the lock; one that is older than this was left behind. */
const staleAfterMs = 20_000
const beatMs = 4_000

/**
 * Runs `work` while no other process of this checkout holds the lock of that name, so that two
 * commands started together do not install or build at once. Plain JS: `run.mjs` needs it on Node 20.
 *
 * @template T
 * @param {string} root folder that the lock is about
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(root, name, work) {
  const id = createHash('sha256').update(root).digest('hex').slice(0, 12)
  const folder = join(tmpdir(), `amends-${id}-${name}.lock`)
  await take(folder)
  const beat = setInterval(() => touch(folder), beatMs)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
async function take(folder) {
  for (;;) {
    try {
      mkdirSync(folder)
      return
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    if (isStale(folder)) rmSync(folder, { recursive: true, force: true })
    else await new Promise((done) => setTimeout(done, 100))
  }
}

/** @param {string} folder */
function isStale(folder) {
  const seen = statSync(folder, { throwIfNoEntry: false })
  return seen !== undefined && Date.now() - seen.mtimeMs > staleAfterMs
}

/** @param {string} folder */
function touch(folder) {
  const now = new Date()
  try {
    utimesSync(folder, now, now)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
