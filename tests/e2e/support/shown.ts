import { pause, waitFor } from '#tests/tools/wait.ts'
import type { Panel } from './panel.ts'

/** What the real panel shows, taken from its document. */

export type ShownFact = { readonly path: string; readonly text: string }

export type ShownWay = {
  /** `partial-refund` and so on. */
  readonly kind: string
  readonly name: string
  /** As shown, in the currency's words; nothing where it cannot be quoted. */
  readonly loss: string | null
  /** In the currency's smallest unit. */
  readonly lossMinor: string | null
  /** Why it cannot be quoted. */
  readonly why: string | null
}

/** Every fact of the page, those inside closed folds too; kept pages show theirs further down. */
export function factsShown(panel: Panel): Promise<readonly ShownFact[]> {
  return panel.evaluate(() => {
    const facts = document.querySelector('[data-testid="facts"]')
    const values = facts?.querySelectorAll<HTMLElement>('[data-testid^="fact-"]') ?? []
    return [...values].map((each) => ({
      path: (each.dataset['testid'] ?? '').slice('fact-'.length),
      text: each.textContent ?? '',
    }))
  })
}

/** Waits until the panel shows a fact, and gives its text. */
export async function waitForFact(panel: Panel, path: string): Promise<string> {
  const ask = async () => (await factsShown(panel)).find((each) => each.path === path)?.text
  try {
    return await waitFor(`the fact ${path} in the panel`, ask)
  } catch (error) {
    throw new Error(`${String(error)}; it shows:\n${await panel.text()}`, { cause: error })
  }
}

/** The ways out in the order in which they stand, those that lack a figure last. */
export function waysShown(panel: Panel): Promise<readonly ShownWay[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid^="option-"]')].map((each) => {
      const part = (name: string) => each.querySelector(`.${name}`)?.textContent ?? null
      return {
        kind: (each.dataset['testid'] ?? '').slice('option-'.length),
        name: each.querySelector('.way-name')?.firstChild?.textContent ?? '',
        loss: part('way-loss'),
        lossMinor: each.dataset['loss'] ?? null,
        why: part('way-why'),
      }
    }),
  )
}

/** Kinds of the kept entries, oldest first, once there are any; the evidence must be in view. */
export function entriesShown(panel: Panel): Promise<readonly string[]> {
  return waitFor('kept entries in the panel', async () => {
    const kinds = await entryKinds(panel)
    return kinds.length > 0 && kinds
  })
}

function entryKinds(panel: Panel): Promise<readonly string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid^="entry-"]')]
      .map((each) => ({ seq: Number(each.dataset['testid']?.slice('entry-'.length)), each }))
      .toSorted((a, b) => a.seq - b.seq)
      .map(({ each }) => each.dataset['kind'] ?? ''),
  )
}

/** The next step, what it costs if that is told, and why: one line each. */
export function nextStepShown(panel: Panel): Promise<readonly string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('[data-testid="next-step"] p')].map(
      (each) => each.textContent ?? '',
    ),
  )
}

export type View = 'playbook' | 'evidence' | 'costs' | 'replies'

export async function openView(panel: Panel, view: View): Promise<void> {
  // What stays open for a moment stays; and what was typed before has been saved by then.
  await waitFor(`the view ${view} to stay open`, async () => {
    await panel.click({ testId: `view-${view}` })
    await pause(300)
    return panel.evaluate(isOpen, view)
  })
}

function isOpen(view: string): boolean {
  const tab = document.querySelector(`[data-testid="view-${view}"]`)
  return tab?.getAttribute('aria-selected') === 'true'
}
