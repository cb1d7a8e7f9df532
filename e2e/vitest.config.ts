import { defineConfig } from 'vitest/config'

/** One file at a time, and vitest then runs them beside nothing else: a journey has the machine to itself. */
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
