import { roles } from '@fleksbro/contract'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { learn, startI18n } from '../i18n/i18n.ts'
import '../strict-csp.ts'

// Without it a custom element of the design system warns at every render.
document.getAnimations ??= () => []

beforeAll(async () => {
  await startI18n('da')
  for (const group of ['open', ...roles] as const) await learn(group)
})
beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
