import type { Page } from 'puppeteer-core'

/** What happened on the seller's page that only a person may do. */
export type Deeds = { readonly clicks: number; readonly submits: number }

type Counting = { amendsDeeds?: { clicks: number; submits: number } }

/** Counts clicks and submissions in the page from now on, by whomever. */
export function countDeeds(tab: Page): Promise<void> {
  return tab.evaluate(() => {
    const deeds = { clicks: 0, submits: 0 }
    ;(globalThis as Counting).amendsDeeds = deeds
    addEventListener('click', () => (deeds.clicks += 1), true)
    addEventListener('submit', () => (deeds.submits += 1), true)
  })
}

export async function deedsOf(tab: Page): Promise<Deeds> {
  const deeds = await tab.evaluate(() => (globalThis as Counting).amendsDeeds)
  if (deeds === undefined) throw new Error('countDeeds first')
  return deeds
}

/** The text in the page's compose box, also where it stands in an open shadow root. */
export function composedText(tab: Page): Promise<string> {
  return tab.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].map((each) => each.shadowRoot)]
    const fields = roots.flatMap((root) => [...(root?.querySelectorAll('textarea') ?? [])])
    return fields.map((field) => field.value).join('')
  })
}
