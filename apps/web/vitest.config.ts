import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { lightI18next } from './light-i18next.ts'

export default defineConfig({
  plugins: [react(), lightI18next()],
  test: {
    name: 'web',
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
    setupFiles: ['src/test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
