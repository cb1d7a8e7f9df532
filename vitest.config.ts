import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['packages', 'apps/api', 'apps/web', 'scripts', 'e2e'],
    reporters: ['default', './scripts/closing-line.ts'],
  },
})
