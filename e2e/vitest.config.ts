import { defineConfig } from 'vitest/config'

/** One at a time and after everything else: a journey has the machine, and the built web, to itself. */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    sequence: { groupOrder: 1 },
  },
})
