import { z } from 'zod'
import { endpoint } from './endpoint.ts'

export const readHealth = endpoint({
  method: 'GET',
  path: '/health',
  summary: 'The process lives',
  reply: z.object({ ok: z.literal(true) }),
})
export const readReady = endpoint({
  method: 'GET',
  path: '/ready',
  summary: 'Database reached and migrated',
  reply: z.object({ ready: z.boolean(), migrations: z.int() }),
})
