import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

/** The longest by far begins first: begun last, one browser would run alone for minutes. */
class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: (typeof sorted)[number]) => moduleId.endsWith('/kill.spec.ts')
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

/** The shipping builds in the real browsers, two at a time: most of the time they wait. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/{e2e,hostile}/**/*.spec.ts'],
    environment: 'node',
    testTimeout: 240_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
})
