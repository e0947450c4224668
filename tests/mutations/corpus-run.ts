import type { Reading } from '#lib/order/schema.ts'
import type { Expected } from '#tests/pages/saved-pages.ts'
import { judge, type Judgement } from './compare.ts'
import type { Kind, Label } from './in-page/kinds.ts'
import type { Wish } from './in-page/run.ts'
import type { MutatedPage, MutationBrowser } from './mutated-page.ts'

/** What came of one variant of one page. */
export type Outcome = {
  readonly page: string
  readonly seed: number
  readonly label: Label
  readonly kinds: readonly Kind[]
  readonly reading: Reading
  readonly judgement: Judgement
}

/** What came of one saved page: as it was saved, and each of its variants. */
export type PageOutcome = {
  readonly page: string
  readonly expected: Expected
  readonly plain: Judgement
  /** False where a copy of the page would not hold all: it has no variants. */
  readonly isWhole: boolean
  readonly variants: readonly Outcome[]
}

/** So many variants in one call into the page, so that none takes too long to answer. */
const batch = 25

/** Reads one page and its variants. */
export async function runPage(
  browser: MutationBrowser,
  name: string,
  wishes: readonly Wish[],
): Promise<PageOutcome> {
  const page = await browser.open(name)
  try {
    const variants: Outcome[] = []
    for (let at = 0; page.isWhole && at < wishes.length; at += batch)
      variants.push(...(await runBatch(page, wishes.slice(at, at + batch))))
    const { expected, isWhole } = page
    return { page: name, expected, plain: judge(page.plain, expected), isWhole, variants }
  } finally {
    await page.close()
  }
}

async function runBatch(page: MutatedPage, wishes: readonly Wish[]): Promise<readonly Outcome[]> {
  const made = await page.run(wishes)
  return made.map(({ reading, label, kinds }, index) => ({
    page: page.name,
    seed: wishes[index]?.seed ?? 0,
    label,
    kinds,
    reading,
    judgement: judge(reading, page.expected),
  }))
}

/** Reads many pages, two at a time. `onPage` hears of each as it is done. */
export async function runCorpus(
  browser: MutationBrowser,
  names: readonly string[],
  wishesOf: (name: string) => readonly Wish[],
  onPage: (outcome: PageOutcome) => void = () => undefined,
): Promise<readonly PageOutcome[]> {
  const waiting = [...names]
  const done: PageOutcome[] = []
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const outcome = await runPage(browser, name, wishesOf(name))
      done.push(outcome)
      onPage(outcome)
    }
  }
  await Promise.all([work(), work()])
  return done.toSorted((a, b) => (a.page < b.page ? -1 : 1))
}

/** So many seeds for each page that all pages together have `count` variants, and a few more. */
export function seedsFor(
  names: readonly string[],
  count: number,
  first: number,
): readonly number[] {
  const each = Math.ceil((count * 1.02) / Math.max(1, names.length))
  return Array.from({ length: each }, (_, index) => first + index)
}
