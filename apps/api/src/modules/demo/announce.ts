import type { Database } from '../../db/client.ts'
import { readDemoAccounts } from './demo.service.ts'

/** What whoever started a demo should know. */
export async function announceDemo(database: Database): Promise<readonly string[]> {
  const people = await database.within({ role: 'system' }, (tx) => readDemoAccounts(tx))
  if (people.length === 0) return []
  const names = people.map(({ name, role }) => `${name} (${role})`).join(', ')
  return [`A demo with invented people. Sign in with one click as ${names}.`]
}
