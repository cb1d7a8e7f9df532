import type { Profile } from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account } from '../../db/schema/index.ts'
import { recordLook } from '../looks/looks.service.ts'
import { allowedActions } from './candidates.policy.ts'
import { helpsMost } from './helps-most.ts'
import type { OpenCandidate } from './open-candidate.ts'

/** The profile as its reader gets it. A consultant's reading leaves a trace that the candidate sees. */
export async function presentProfile(tx: Transaction, { stored, relation, reader }: OpenCandidate): Promise<Profile> {
  if (relation !== 'herself') await recordLook(tx, { candidateId: stored.id, kind: 'profile' })
  const { id, version, name, email, phone, visible, paused, filledWith, facts, visibility, hiddenFrom } = stored
  return {
    id,
    version,
    name,
    email,
    phone,
    caseworker: await contactOf(tx, stored.caseworkerId),
    visible,
    paused,
    filledWith,
    facts,
    visibility,
    hiddenFrom: [...hiddenFrom],
    helpsMost: helpsMost(id, facts),
    savedAt: stored.savedAt.toISOString(),
    allowedActions: allowedActions(relation, stored, reader),
  }
}

async function contactOf(tx: Transaction, accountId: string | null): Promise<Profile['caseworker']> {
  if (!accountId) return null
  const [found] = await tx
    .select({ name: account.name, email: account.email, phone: account.phone })
    .from(account)
    .where(eq(account.id, accountId))
  return found ?? null
}
