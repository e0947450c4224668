import type { Page } from 'puppeteer-core'
import { waitFor } from '#tests/tools/wait.ts'
import type { Panel } from './panel.ts'
import { composedText } from './seller-page.ts'
import { openView } from './shown.ts'

/** What a person does in the panel, in more than one click. */

/** Types the agent's own costs, then the terms of some ways out; the costs must be in view. */
export async function typeCosts(
  panel: Panel,
  costs: Readonly<Record<string, string>>,
  terms: readonly (readonly [way: string, field: string, value: string])[],
): Promise<void> {
  for (const [field, amount] of Object.entries(costs)) {
    await panel.fill({ testId: `cost-${field}` }, amount)
  }
  for (const [way, field, amount] of terms) {
    await panel.click({ testId: `option-${way}` })
    await panel.fill({ testId: `cost-${field}` }, amount)
  }
}

/** Opens a reply from the list, also when another one stands open. */
export async function chooseReply(panel: Panel, snippet: string): Promise<void> {
  await openView(panel, 'replies')
  const isOpen = await waitFor('the replies in the panel', async () => {
    if (await panel.has({ testId: 'snippet-search' })) return 'list'
    return (await panel.has({ testId: 'reply-back' })) && 'reply'
  })
  if (isOpen === 'reply') await panel.click({ testId: 'reply-back' })
  await panel.click({ testId: `snippet-${snippet}` })
}

/** Keeps the page as evidence; the button says when what is kept and the page are the same. */
export async function keepPage(panel: Panel): Promise<void> {
  await panel.click({ testId: 'keep' })
  await waitFor('the page to be kept', () =>
    panel.evaluate(
      () =>
        document.querySelector<HTMLElement>('[data-testid="keep"]')?.dataset['state'] === 'same',
    ),
  )
}

/** Puts the open reply into the page's compose box and gives what stands there. */
export async function insertReply(panel: Panel, tab: Page): Promise<string> {
  await panel.click({ testId: 'insert' })
  return waitFor('the reply in the compose box', async () => (await composedText(tab)) || undefined)
}

export async function waitForMark(panel: Panel, step: string, mark: string): Promise<void> {
  await waitFor(`step ${step} to be ${mark}`, () =>
    panel.evaluate(
      (id, wanted) =>
        document.querySelector<HTMLElement>(`[data-testid="step-${id}"]`)?.dataset['mark'] ===
        wanted,
      step,
      mark,
    ),
  )
}

/** Waits for one of the panel's states without facts: `no-access`, `not-ours` and so on. */
export async function waitForStatus(panel: Panel, status: string): Promise<void> {
  await waitFor(`the status ${status} in the panel`, () =>
    panel.evaluate(
      (wanted) =>
        document.querySelector<HTMLElement>('[data-testid="status"]')?.dataset['status'] === wanted,
      status,
    ),
  )
}

export function isDisabled(panel: Panel, testId: string): Promise<boolean> {
  return panel.evaluate(
    (id) => document.querySelector<HTMLButtonElement>(`[data-testid="${id}"]`)?.disabled === true,
    testId,
  )
}
