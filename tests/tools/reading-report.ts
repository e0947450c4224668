import { parseArgs } from 'node:util'
import { runCorpus, seedsFor, type PageOutcome } from '#tests/mutations/corpus-run.ts'
import { openMutations } from '#tests/mutations/mutated-page.ts'
import { pageNames } from '#tests/pages/saved-pages.ts'
import { reportOf, tableOf } from '#tests/mutations/report.ts'

// `npm run reading-report`: how many of the facts given are right (precision) and how many of those
// shown are given (recall), by marketplace, page kind and fact. `--mutated N` takes N changed pages
// besides; `--json` writes the same as data; `--page NAME` for some pages.

const usage = 'npm run reading-report -- [--mutated N] [--seed S] [--page NAME] [--json]'

const options = parsed(process.argv.slice(2))
if (options === undefined) {
  console.error(usage)
  process.exitCode = 2
} else {
  const report = reportOf(await outcomes(options))
  console.log(options.json ? JSON.stringify(report, null, 2) : tableOf(report))
}

type Options = NonNullable<ReturnType<typeof parsed>>

async function outcomes({ page, mutated, seed }: Options): Promise<readonly PageOutcome[]> {
  const names = pageNames().filter((name) => page === undefined || name.includes(page))
  const seeds = mutated === 0 ? [] : seedsFor(names, mutated, seed)
  const browser = await openMutations()
  try {
    return await runCorpus(browser, names, () => seeds.map((each) => ({ seed: each })))
  } finally {
    await browser.close()
  }
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mutated: { type: 'string', default: '0' },
        seed: { type: 'string', default: '1' },
        page: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const [mutated, seed] = [Number(values.mutated), Number(values.seed)]
    if (!Number.isInteger(mutated) || !Number.isInteger(seed)) return undefined
    return { mutated, seed, page: values.page, json: values.json }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return undefined
  }
}
