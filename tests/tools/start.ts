import { launch } from '#tests/e2e/support/driver.ts'
import { practiceSite } from '#tests/practice/serve.ts'
import { hasDisplay } from './display.ts'
import { NoBrowser } from './ensure-browser.ts'
import { showOff, stayOpen } from './tour.ts'

// `npm start`: the extension on the practice seller centre. With a screen a window stands open on
// a damaged-item return; without one the same is done headless, told in words and pictured.

try {
  await start()
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function start(): Promise<void> {
  const site = practiceSite()
  const headed = hasDisplay() && process.env['CI'] === undefined
  const driver = await launch('chromium', { site, headed })
  try {
    await (headed ? stayOpen(driver, site) : showOff(driver, site))
  } finally {
    await driver.close()
  }
}
