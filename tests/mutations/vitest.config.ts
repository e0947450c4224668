import { defineConfig } from 'vitest/config'

/** Changed pages read in a real browser: `vitest run -c tests/mutations/vitest.config.ts`. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/mutations/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxConcurrency: 2,
  },
})
