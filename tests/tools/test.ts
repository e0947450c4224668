import { ensureBrowser } from './ensure-browser.ts'
import { ensureBuild } from './ensure-build.ts'
import { runSuite, type Counts } from './run-suite.ts'
import { suites, type Suite } from './suites.ts'

// `npm test`: every check and every test; `npm test -- unit pages` for some of them. The last line
// is the sum: `N passed, N failed`.

const chosen = chooseSuites(process.argv.slice(2))
const sums: (Counts & { name: string })[] = []

await preparation()
for (const suite of chosen) {
  console.log(`\n── ${suite.name}`)
  const started = performance.now()
  const counts = await runSuite(suite)
  const seconds = Math.round((performance.now() - started) / 1_000)
  console.log(`── ${suite.name}: ${inWords(counts)} in ${seconds} s`)
  sums.push({ name: suite.name, ...counts })
}

const broken = sums.filter(({ failed }) => failed > 0)
if (broken.length > 0) console.log(`\nFailed: ${broken.map(({ name }) => name).join(', ')}`)
const total = {
  passed: sums.reduce((sum, { passed }) => sum + passed, 0),
  failed: sums.reduce((sum, { failed }) => sum + failed, 0),
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

function chooseSuites(names: readonly string[]): readonly Suite[] {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name))
  if (unknown.length > 0) {
    console.error(
      `No such suite: ${unknown.join(', ')}. There are: ${suites.map(({ name }) => name).join(', ')}.`,
    )
    process.exit(2)
  }
  return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name))
}

/** Browsers and builds first, so that no test's time runs out over them. */
async function preparation(): Promise<void> {
  const works = [
    ['chromium', () => ensureBrowser('chromium')],
    ['firefox', () => ensureBrowser('firefox')],
    ['build for Chrome', () => ensureBuild('chrome')],
    ['build for Firefox', () => ensureBuild('firefox')],
  ] as const
  for (const [name, work] of works) {
    try {
      await work()
      sums.push({ name, passed: 1, failed: 0 })
    } catch (error) {
      console.log(error instanceof Error ? error.message : error)
      sums.push({ name, passed: 0, failed: 1 })
    }
  }
}

function inWords({ passed, failed }: Counts): string {
  return failed === 0 ? `${passed} passed` : `${passed} passed and ${failed} failed`
}
