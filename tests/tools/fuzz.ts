import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCorpus, seedsFor, type Outcome } from '#tests/mutations/corpus-run.ts'
import { describeOutcome } from '#tests/mutations/describe-outcome.ts'
import { kinds, type Kind } from '#tests/mutations/in-page/kinds.ts'
import type { Wish } from '#tests/mutations/in-page/run.ts'
import { openMutations, type MutationBrowser } from '#tests/mutations/mutated-page.ts'
import { pageNames } from '#tests/pages/saved-pages.ts'
import { Unusable, unusable } from './unusable.ts'

// `npm run fuzz`: changes saved pages in seeded ways and reads them; each fact has to be right or
// absent. Says how to see each failure again. Exit 1 when there is one.

const usage =
  'npm run fuzz -- [--count N] [--seed S] [--page NAME] [--kinds a,b] [--save FOLDER]\n' +
  `kinds: ${kinds.join(', ')}`

type Options = {
  readonly names: readonly string[]
  readonly wishes: readonly Wish[]
  readonly save: string | undefined
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  console.error(`${error.message}\n${usage}`)
  process.exitCode = 2
}

async function main(): Promise<void> {
  const { names, wishes, save } = options(process.argv.slice(2))
  const browser = await openMutations()
  let variants = 0
  const failures: Outcome[] = []
  try {
    await runCorpus(
      browser,
      names,
      () => wishes,
      (outcome) => {
        variants += outcome.variants.length
        const wrong = outcome.variants.filter(({ judgement }) => judgement.wrong.length > 0)
        for (const each of wrong) console.log(describeOutcome(each))
        failures.push(...wrong)
      },
    )
    if (save !== undefined)
      for (const name of names) await saveVariants(browser, name, wishes, save)
  } finally {
    await browser.close()
  }
  console.log(
    `${variants - failures.length} variants right or absent, ${failures.length} with a wrong fact`,
  )
  process.exitCode = failures.length > 0 ? 1 : 0
}

/** The changed pages as files, for `npm run read` and for looking at them. */
async function saveVariants(
  browser: MutationBrowser,
  name: string,
  wishes: readonly Wish[],
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const page = await browser.open(name)
  for (const wish of wishes) {
    const file = join(folder, `${name.replace('/', '--')}--${wish.seed}.html`)
    writeFileSync(file, await page.show(wish))
    console.log(file)
  }
  await page.close()
}

function options(args: readonly string[]): Options {
  const values = parsed(args)
  const names = pageNames().filter(
    (name) => values.page === undefined || name.includes(values.page),
  )
  if (names.length === 0) throw unusable(`--page: no saved page is called ${values.page}`)
  const chosen = values.kinds === undefined ? undefined : values.kinds.split(',').map(kindOf)
  const seeds = seedsFor(names, whole('--count', values.count), whole('--seed', values.seed))
  const wishes = seeds.map((seed) =>
    chosen ? { seed, kinds: chosen } : { seed, isWide: true as const },
  )
  return { names, wishes, save: values.save }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        count: { type: 'string', default: '2000' },
        seed: { type: 'string', default: '1' },
        page: { type: 'string' },
        kinds: { type: 'string' },
        save: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw unusable(error instanceof Error ? error.message : String(error))
  }
}

function whole(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw unusable(`${name}: ${text} is no whole number`)
}

function kindOf(text: string): Kind {
  const kind = kinds.find((each) => each === text)
  if (kind === undefined) throw unusable(`--kinds: ${text} is none of ${kinds.join(', ')}`)
  return kind
}
