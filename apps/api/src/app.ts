import Fastify from 'fastify'
import type { Config } from './config.ts'

interface Dependencies {
  readonly config: Config
  readonly database: { readonly ownerUrl: string; readonly runtimeUrl: string }
}

export async function buildApp({ config }: Dependencies) {
  const app = Fastify({ logger: { level: config.logLevel } })
  app.get('/api/health', async () => ({ ok: true }))
  app.get('/api/ready', async () => ({ ok: true }))
  return app
}
