import { defineConfig } from 'vitest/config'

/** Scrubbed pages, made in a real browser: `vitest run -c tests/sampling/vitest.config.ts`. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/sampling/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
})
