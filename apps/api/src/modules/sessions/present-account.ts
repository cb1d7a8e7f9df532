import type { Account, Session } from '@fleksbro/contract'
import type { Clock } from '../../clock.ts'
import type { Config } from '../../config.ts'
import type { Transaction } from '../../db/client.ts'
import { findAccountWithPlace } from './sessions.queries.ts'

/** The account as its owner reads it. */
export async function presentAccount(tx: Transaction, accountId: string): Promise<Account> {
  const found = await findAccountWithPlace(tx, accountId)
  if (!found) throw new Error('An account that is signed in is missing.')
  const { account, municipalityName, companyName } = found
  return {
    id: account.id,
    name: account.name,
    email: account.email,
    phone: account.phone,
    role: account.role,
    language: account.language,
    municipality: account.municipality ? { code: account.municipality, name: municipalityName ?? '' } : null,
    candidateId: account.candidateId,
    company: account.companyId ? { id: account.companyId, name: companyName ?? '' } : null,
    decidesOnBenefits: account.decidesOnBenefits,
    showsReading: account.hidesReadingSince === null,
  }
}

export const sessionOf = (
  account: Account | null,
  { config, clock }: { config: Pick<Config, 'demo'>; clock: Clock },
): Session => ({ account, demo: config.demo, now: clock.now().toISOString() })
