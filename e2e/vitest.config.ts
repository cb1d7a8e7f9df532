import { defineConfig } from 'vitest/config'

/** Two files at a time, each with a browser and a product of its own, and beside nothing else. */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
  },
})
