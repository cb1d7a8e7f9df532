import { defineConfig } from 'vitest/config'

/** One file at a time, and vitest then runs them beside nothing else: a journey has the machine to itself. */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 1,
    sequence: { groupOrder: 1 },
  },
})
