import { kill } from 'node:process'
import type { Browser } from 'puppeteer-core'

/** Kills the browser and all its processes at once, as a power cut would: none gets to say goodbye. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process()
  if (child?.pid === undefined) throw new Error('This browser was not started here')
  const gone = new Promise((done) => child.once('exit', done))
  // It leads a process group of its own; Windows knows no groups.
  if (process.platform === 'win32') child.kill('SIGKILL')
  else kill(-child.pid, 'SIGKILL')
  await gone
}
