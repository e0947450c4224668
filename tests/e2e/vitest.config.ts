import { defineConfig } from 'vitest/config'

/** The shipping builds in the real browsers, two at a time: most of the time they wait. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/{e2e,hostile}/**/*.spec.ts'],
    environment: 'node',
    testTimeout: 240_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
})
