import { readHealth, readReady } from '@fleksbro/contract'
import { DomainError } from '../../http/errors.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'

export const health: Module = async (app, { database }) => {
  app.route({ ...serves(readHealth), config: { access: 'public' }, handler: async () => ({ ok: true as const }) })
  app.route({
    ...serves(readReady),
    config: { access: 'public' },
    handler: async () => {
      const migrations = await database.countMigrations().catch(() => {
        throw new DomainError(503, 'not-ready')
      })
      return { ready: true, migrations }
    },
  })
}
