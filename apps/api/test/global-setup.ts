import type { TestProject } from 'vitest/node'
import { ensureDatabase, ensureRoles, withClient } from '../src/db/embedded/roles.ts'
import { migrate } from '../src/db/migrate.ts'
import { startTestCluster } from './cluster.ts'
import { passwords, template, urlOf } from './server-urls.ts'

declare module 'vitest' {
  interface ProvidedContext {
    superuserUrl: string
  }
}

/** One PostgreSQL for the run, with a migrated database that each test file copies. TEST_DATABASE_URL names an existing one. */
export default async function setup(project: TestProject) {
  const existing = process.env['TEST_DATABASE_URL']
  const cluster = existing
    ? { superuserUrl: existing, close: async () => {} }
    : await startTestCluster(process.env['TEST_POSTGRES'])
  try {
    await ensureRoles(cluster.superuserUrl, passwords)
    await withClient(cluster.superuserUrl, (client) => client.query(`drop database if exists ${template} with (force)`))
    await ensureDatabase(cluster.superuserUrl, template)
    await migrate(urlOf(cluster.superuserUrl, 'fleksbro_owner', template))
  } catch (error) {
    await cluster.close()
    throw error
  }
  project.provide('superuserUrl', cluster.superuserUrl)
  return cluster.close
}
