import type { Page } from 'playwright-core'
import { galleryStates } from './states.ts'

/** Brings a state to where it is looked at. */
export async function pressAll(page: Page, state: string): Promise<void> {
  for (const testId of galleryStates[state]?.press ?? []) {
    await page.getByTestId(testId).click()
    // The room of readers is loaded when it is asked for.
    if (testId === 'health-mark') await page.getByTestId('reading-room').waitFor()
    if (testId === 'room-keeping') await page.getByTestId('keeping-room').waitFor()
  }
}
