import { isDeepStrictEqual } from 'node:util'
import type { BodyOf, saveProfile as endpoint, Profile, ProfileFacts } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { invalid } from '../../http/errors.ts'
import type { SessionUser } from '../../http/user.ts'
import { catalogueOf } from '../catalogue/current-catalogue.ts'
import { findCandidate, type StoredCandidate, updateCandidate } from './candidate-store.ts'
import { cardIsVisible } from './card.ts'
import { checkFacts } from './check-facts.ts'
import { checkWords } from './check-words.ts'
import { checkConsent } from './consent.ts'
import { openCandidateForUpdate } from './open-candidate.ts'
import { presentProfile } from './profile.ts'
import { tellProfile } from './tell-profile.ts'
import { endForWithdrawal } from './withdrawal.ts'

export type SaveProfile = BodyOf<typeof endpoint>

/** `stale`: somebody else saved meanwhile. An answer and not an error, so that a consultant's reading of it leaves its trace. */
export interface Saved {
  readonly profile: Profile
  readonly stale: boolean
}

/** Saves what is named. A repeated save changes nothing; one that started from an older version gets today's state. */
export async function saveProfile(
  tx: Transaction,
  user: SessionUser,
  candidateId: string,
  body: SaveProfile,
): Promise<Saved> {
  const open = await openCandidateForUpdate(tx, user, candidateId)
  const { stored, relation } = open
  const next = merge(stored, body)
  if (!differs(stored, next)) return { profile: await presentProfile(tx, open), stale: false }
  if (body.version !== stored.version) return { profile: await presentProfile(tx, open), stale: true }

  const problems = body.facts ? checkFacts(body.facts, stored.facts, await catalogueOf(tx)) : []
  if (problems.length > 0) throw invalid(...problems)
  checkWords(body, stored)
  checkConsent(open, next)

  const factsChanged = !isDeepStrictEqual(next.facts, stored.facts)
  const withdrawn = isWithdrawn(stored, next)
  await updateCandidate(tx, stored, {
    ...next,
    ...(factsChanged && relation !== 'herself' ? { filledWith: user.name } : {}),
    ...(withdrawn ? { pseudonymEpoch: stored.pseudonymEpoch + 1 } : {}),
  })
  if (withdrawn) await endForWithdrawal(tx, candidateId, { because: withdrawn })
  await recordSave(tx, stored, next)
  await tellProfile(tx, user, candidateId)
  const saved = (await findCandidate(tx, candidateId)) ?? stored
  return { profile: await presentProfile(tx, { ...open, stored: saved }), stale: false }
}

type Wanted = Pick<StoredCandidate, 'name' | 'email' | 'phone' | 'visible' | 'paused' | 'visibility'> & {
  readonly facts: ProfileFacts
}

function merge(stored: StoredCandidate, body: SaveProfile): Wanted {
  const { name = stored.name, email = stored.email, phone = stored.phone } = body
  const { visible = stored.visible, paused = stored.paused } = body
  return {
    name,
    email,
    phone,
    visible,
    paused,
    visibility: over(stored.visibility, body.visibility),
    facts: over(stored.facts, body.facts),
  }
}

type Some<T> = { readonly [Field in keyof T]?: T[Field] | undefined }

const over = <T extends object>(stored: T, changes: Some<T> = {}): T => ({
  ...stored,
  ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
})

const differs = (stored: StoredCandidate, next: Wanted) =>
  Object.entries(next).some(([field, value]) => !isDeepStrictEqual(value, stored[field as keyof Wanted]))

function isWithdrawn(stored: StoredCandidate, next: Wanted): 'hidden' | 'paused' | undefined {
  // A break ends more than hiding does.
  if (!stored.paused && next.paused) return 'paused'
  return stored.visible && !next.visible ? 'hidden' : undefined
}

async function recordSave(tx: Transaction, stored: StoredCandidate, next: Wanted): Promise<void> {
  const subject = { candidateId: stored.id }
  const [before, after] = [cardIsVisible(stored), cardIsVisible({ ...stored, ...next })]
  await record(tx, 'profile-saved', subject)
  if (!before && after) await record(tx, 'profile-shown', subject)
  if (stored.visible && !next.visible) await record(tx, 'profile-hidden', subject)
  if (!stored.paused && next.paused) await record(tx, 'profile-paused', subject)
}
