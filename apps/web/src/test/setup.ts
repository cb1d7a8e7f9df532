import { roles } from '@fleksbro/contract'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { learn, startI18n } from '../i18n/i18n.ts'
import '../strict-csp.ts'

// Without it a custom element of the design system warns at every render.
document.getAnimations ??= () => []

// A page comes in a chunk of its own; on a busy machine it may be long in coming, and a test that passes never waits.
configure({ asyncUtilTimeout: 20_000 })

const rests = ['candidate-rest', 'company-rest', 'caseworker-rest'] as const

beforeAll(async () => {
  await startI18n('da')
  for (const group of ['open', 'pay', 'cost', 'live', ...roles, ...rests] as const) await learn(group)
})
beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
