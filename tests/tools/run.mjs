// The door to every command: works on any Node from 20 on, without dependencies. It installs what
// package-lock.json names when that is not there yet, then runs the tool on the project's own Node.
// Everything it says goes to standard error: standard output belongs to the tool.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

const tools = dirname(fileURLToPath(import.meta.url))
const root = join(tools, '..', '..')
const modules = join(root, 'node_modules')
const bin = join(modules, '.bin')
const stamp = join(modules, '.installed-lock')
const onWindows = process.platform === 'win32'

const [name, ...rest] = process.argv.slice(2)
if (name === undefined || !/^[a-z][a-z-]*$/.test(name) || !existsSync(toolFile(name))) {
  console.error('usage: node tests/tools/run.mjs <start|test|read|quote|size|…> [arguments]')
  process.exit(2)
}
if (!isInstalled()) await withLock(root, 'install', async () => isInstalled() || install())
runTool(toolFile(name), rest)

/** @param {string} tool */
function toolFile(tool) {
  return join(tools, `${tool}.ts`)
}

function isInstalled() {
  if (!existsSync(join(bin, onWindows ? 'node.cmd' : 'node'))) return false
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  if (!holdsLocked(lock)) return false
  writeFileSync(stamp, wanted)
  return true
}

/**
 * Whether npm's own record of what it installed agrees with the lock file. Packages for other
 * systems are in the lock only, so optional ones may be absent.
 * @param {string} lock
 */
function holdsLocked(lock) {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = JSON.parse(lock).packages
  const present = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = present[path]
    return found === undefined ? entry.optional === true : found.version === entry.version
  })
}

async function install() {
  console.error('Installing what package-lock.json names (npm ci) …')
  const child = spawn('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: onWindows,
  })
  const code = await new Promise((done) => {
    child.on('error', (error) => done(error.message))
    child.on('close', done)
  })
  if (code === 0 && isInstalled()) return
  console.error(`npm ci failed (${code}); see above.`)
  process.exit(1)
}

/**
 * @param {string} file
 * @param {string[]} args
 */
function runTool(file, args) {
  // An entry of npm's own may stand before ours: the project's Node has to come first.
  const path = [bin, process.env.PATH ?? ''].join(delimiter)
  const child = spawn(nodeFile(), ['--disable-warning=ExperimentalWarning', file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('error', (error) => {
    console.error(`${file} could not be started: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

function nodeFile() {
  const file = join(modules, 'node', 'bin', onWindows ? 'node.exe' : 'node')
  return existsSync(file) ? file : join(bin, 'node')
}
