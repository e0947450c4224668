import { defineConfig } from 'vitest/config'

/** The panel's components in every invented state, in Chromium, looked at by axe and by keyboard. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/a11y/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
