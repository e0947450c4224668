import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,db,contract}/**/*.test.ts'],
    // Whoever reads hands its tables over first; these tests call the parts by themselves.
    setupFiles: ['tests/unit/load-tables.ts'],
    environment: 'node',
    testTimeout: 20_000,
    // A fresh worker for each file costs a quarter of the time; no test leaves anything behind.
    isolate: false,
  },
})
