import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { withLock } from './lock.mjs'
import { outputFolder, program, root, type Target } from './paths.ts'
import { runProgram } from './run-program.ts'

/** Everything that the build reads. */
const inputs = [
  'package-lock.json',
  'package.json',
  'wxt.config.ts',
  'tsconfig.json',
  '{entrypoints,components,lib,public}/**/*',
]

/**
 * Builds the extension for one browser when its sources are newer than what was built, and gives
 * the folder. The build is the shipping one, `wxt build`, unmodified.
 * @throws with the build's own words when it fails
 */
export async function ensureBuild(target: Target): Promise<string> {
  const folder = outputFolder(target)
  await ensure(folder, program('wxt'), ['build', '-b', target])
  return folder
}

/**
 * The folder with the built readers: the extension's own, or, while the rest of the extension
 * does not build, a build of the readers alone.
 */
export async function ensureReaders(): Promise<string> {
  try {
    return await ensureBuild('chrome')
  } catch (error) {
    console.error(`The extension does not build; reading with a build of the readers alone.`)
    console.error(error instanceof Error ? error.message : error)
  }
  const folder = join(root, '.output', 'readers', 'chrome-mv3')
  await ensure(folder, program('node'), [join(import.meta.dirname, 'build-readers.ts')])
  return folder
}

async function ensure(folder: string, command: string, args: readonly string[]): Promise<void> {
  if (isCurrent(folder)) return
  await withLock(root, 'build', async () => {
    if (!isCurrent(folder)) await build(folder, command, args)
  })
}

function isCurrent(folder: string): boolean {
  const stamp = stampFile(folder)
  if (!existsSync(join(folder, 'manifest.json')) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8') === hashOfInputs()
}

async function build(folder: string, command: string, args: readonly string[]): Promise<void> {
  const hash = hashOfInputs()
  // Vitest sets NODE_ENV to test, and React would be built with its development half.
  const env = { NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' }
  const { code, output } = await runProgram(command, args, { env })
  if (code !== 0) throw new Error(`the build failed\n${cause(output)}`)
  mkdirSync(join(root, '.output'), { recursive: true })
  writeFileSync(stampFile(folder), hash)
}

function stampFile(folder: string): string {
  return `${folder}.inputs`
}

/** What went wrong, without the build's progress and its stack traces. */
function cause(output: string): string {
  const text = stripVTControlCharacters(output)
  const from = text.search(/^\s*(ERROR|Error:)/m)
  return text.slice(Math.max(from, 0)).split(/^\s+at /m)[0] ?? text
}

function hashOfInputs(): string {
  const hash = createHash('sha256')
  const entries = globSync(inputs, { cwd: root, withFileTypes: true }).filter((at) => at.isFile())
  for (const file of entries.map((at) => join(at.parentPath, at.name)).toSorted()) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
