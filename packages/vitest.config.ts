import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'packages', include: ['*/src/**/*.test.ts'], testTimeout: 60_000, maxWorkers: 2, isolate: false },
})
