import { defineConfig } from 'vitest/config'

/** Saved pages read in a real browser: `vitest run -c tests/pages/vitest.config.ts [-t ebay/return]`. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/pages/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 300_000,
    maxConcurrency: 4,
  },
})
