import { Client } from 'pg'
import type { Passwords } from './cluster.ts'

/**
 * The accounts of a cluster of our own: an owner for migrations, the run-time role that holds the grants, the log-in the
 * application uses, and one for backups. Only the last passes row-level security, and it only reads.
 */
export async function ensureRoles(superuserUrl: string, passwords: Omit<Passwords, 'postgres'>) {
  await withClient(superuserUrl, async (client) => {
    for (const role of ['fleksbro_owner', 'fleksbro_run', 'fleksbro_app', 'fleksbro_backup']) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
      if (!rowCount) await client.query(`create role ${role}`)
    }
    const logIn = (password: string) =>
      `login nosuperuser nocreaterole nocreatedb password ${client.escapeLiteral(password)}`
    await client.query(`
      alter role fleksbro_owner ${logIn(passwords.owner)} nobypassrls;
      alter role fleksbro_app ${logIn(passwords.app)} nobypassrls;
      alter role fleksbro_backup ${logIn(passwords.backup)} bypassrls;
      alter role fleksbro_backup set default_transaction_read_only = on;
      alter role fleksbro_run nologin nosuperuser nobypassrls;
      grant fleksbro_run to fleksbro_app;
    `)
  })
}

export async function ensureDatabase(superuserUrl: string, name: string) {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)} owner fleksbro_owner`)
  })
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
