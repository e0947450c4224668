import { existsSync, readFileSync } from 'node:fs'
import { findBrowser, type BrowserName } from './find-browser.ts'
import { withLock } from './lock.mjs'
import { root } from './paths.ts'
import { runProgram } from './run-program.ts'

/** Fonts too: pages in Chinese and Japanese would be drawn, and measured, as boxes. */
const packages: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-dejavu', 'fonts-noto-cjk', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr', 'fonts-dejavu', 'fonts-noto-cjk', 'fonts-noto-color-emoji'],
}

const byHand: Readonly<Record<BrowserName, string>> = {
  chromium: 'Install Chromium 144 or newer, or name its program in AMENDS_CHROMIUM.',
  firefox: 'Install Firefox 140 or newer, or name its program in AMENDS_FIREFOX.',
}

export class NoBrowser extends Error {}

/**
 * The program file of a browser, installed first where that is possible: with apt-get as root on
 * Debian and Ubuntu. Says on standard error what it does.
 * @throws NoBrowser with plain words about what to install
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name)
  if (found !== undefined) return found
  if (!canInstall()) throw new NoBrowser(`No ${name} was found. ${byHand[name]}`)
  return withLock(root, 'apt', async () => findBrowser(name) ?? installed(name))
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

async function installed(name: BrowserName): Promise<string> {
  console.error(`No ${name} was found: installing it with apt-get (needed once) …`)
  await aptGet(['update', '-q'])
  await aptGet(['install', '-y', '-q', '--no-install-recommends', ...packages[name]])
  const found = findBrowser(name)
  if (found !== undefined) return found
  throw new NoBrowser(`apt-get (${systemName()}) brought no usable ${name}. ${byHand[name]}`)
}

/** A failure is not final: what counts is whether the browser is there afterwards. */
async function aptGet(args: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const { code } = await runProgram('apt-get', args, { env, shown: true })
  if (code !== 0) console.error(`apt-get ${args.join(' ')} failed (${code}).`)
}

function systemName(): string {
  const file = '/etc/os-release'
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return /^PRETTY_NAME="?(.*?)"?$/m.exec(text)?.[1] ?? 'this system'
}
