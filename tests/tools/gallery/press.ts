import type { Page } from 'playwright-core'
import { packFile } from './packs.ts'
import { deskStates } from './desk-states.ts'
import { galleryStates } from './states.ts'

/** Brings a state to where it is looked at. */
export async function pressAll(page: Page, state: string): Promise<void> {
  await onDesk(page, state)
  const { press = [], choose = {}, pack, last = [] } = galleryStates[state] ?? {}
  for (const testId of press) await pressOne(page, testId)
  for (const [testId, value] of Object.entries(choose)) {
    await page.getByTestId(testId).selectOption(value)
  }
  if (pack !== undefined) {
    const file = { name: 'pack.zip', mimeType: 'application/zip', buffer: await packFile(pack) }
    await page.getByTestId('pack-file').setInputFiles(file)
    await page.getByTestId('pack-verdict').waitFor()
  }
  for (const testId of last) await pressOne(page, testId)
}

async function pressOne(page: Page, testId: string): Promise<void> {
  await page.getByTestId(testId).click()
  // The room of readers is loaded when it is asked for.
  if (testId === 'health-mark') await page.getByTestId('reading-room').waitFor()
  if (testId === 'room-keeping') await page.getByTestId('keeping-room').waitFor()
  if (testId === 'room-always-on') await page.getByTestId('always-on-room').waitFor()
  if (testId === 'room-alarms') await page.getByTestId('alarms-room').waitFor()
  if (testId === 'export-make')
    await page.locator('[data-testid^="export-save-"]').first().waitFor()
}

async function onDesk(page: Page, state: string): Promise<void> {
  const { press = [], search } = deskStates[state] ?? {}
  for (const testId of press) await pressOne(page, testId)
  if (search !== undefined) await page.getByTestId('case-search').fill(search)
}
