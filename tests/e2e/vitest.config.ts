import { defineConfig } from 'vitest/config'

/** The shipping builds in the real browsers, one after the other. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/{e2e,hostile}/**/*.spec.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    // Seen once in many runs: the panel still says "click the icon" after a click (a look from before it was stored last).
    retry: 1,
  },
})
