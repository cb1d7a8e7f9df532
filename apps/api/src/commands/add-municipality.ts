import { municipality as findMunicipality } from '@fleksbro/catalogue'
import type { Config } from '../config.ts'
import type { Database } from '../db/client.ts'
import { municipality } from '../db/schema/index.ts'
import { createLink } from '../modules/invitations/links.ts'
import { StartError } from '../start-error.ts'

interface Opening {
  /** One of the 98, e.g. `0157`. */
  readonly code: string
  readonly email: string
  readonly name: string
}

const days = 14

/**
 * Opens the forum in a municipality: its row, and a link with which its first administrator makes an account. Called
 * again it makes a new link and the earlier one stops working. Answers the link and when it ends.
 */
export async function addMunicipality(
  { database, config }: { database: Database; config: Pick<Config, 'publicUrl' | 'demo'> },
  { code, email, name }: Opening,
) {
  const known = findMunicipality(code)
  if (!known) throw new StartError(`${code} is not the code of a Danish municipality, four digits like 0157.`)
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new StartError(`${email} is not an e-mail address.`)
  if (config.demo) throw new StartError('This database is a demo and takes no real municipality.')

  return database.within({ role: 'system', municipality: code }, async (tx) => {
    await tx.insert(municipality).values({ code, name: known.name, contact: null }).onConflictDoNothing()
    const { link, expiresAt } = await createLink(tx, {
      kind: 'staff',
      email: email.toLowerCase(),
      name,
      role: 'admin',
      municipality: code,
      details: { decidesOnBenefits: false },
      days,
      publicUrl: config.publicUrl,
    })
    return { municipality: known.name, link, expiresAt }
  })
}
