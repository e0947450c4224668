import { join } from 'node:path'
import { program, root } from './paths.ts'

/** One part of `npm test`. */
export type Suite = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /**
   * How its tests are counted: a check is one test, passed when the command succeeds; vitest writes
   * its counts to a file; a tool says `N passed, N failed` in its last line.
   */
  readonly counts: 'check' | 'vitest' | 'last-line'
}

const check = (name: string, command: string, ...args: string[]): Suite => ({
  name,
  command: program(command),
  args,
  counts: 'check',
})

const vitest = (name: string, config: string, env?: Suite['env']): Suite => ({
  name,
  command: program('vitest'),
  args: ['run', '--config', join(root, config)],
  counts: 'vitest',
  ...(env === undefined ? {} : { env }),
})

const e2e = 'tests/e2e/vitest.config.ts'

/** In the order in which they run: the quick ones first. */
export const suites: readonly Suite[] = [
  check('types', 'tsc', '--noEmit', '-p', '.'),
  check('lint', 'oxlint', '--type-aware', '--deny-warnings'),
  check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  vitest('unit', 'vitest.config.ts'),
  {
    name: 'size',
    command: program('node'),
    args: [join(import.meta.dirname, 'size.ts')],
    counts: 'last-line',
  },
  vitest('pages', 'tests/pages/vitest.config.ts'),
  vitest('mutations', 'tests/mutations/vitest.config.ts'),
  vitest('sampling', 'tests/sampling/vitest.config.ts'),
  vitest('chromium', e2e, { AMENDS_BROWSERS: 'chromium' }),
  vitest('firefox', e2e, { AMENDS_BROWSERS: 'firefox' }),
]
