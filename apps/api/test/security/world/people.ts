import { randomBytes, randomUUID } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import { account, credential, session } from '../../../src/db/schema/index.ts'
import { hashPassword } from '../../../src/security/passwords.ts'
import type { startTestApp } from '../../test-app.ts'
import type { SecretsBook } from './secrets.ts'

type TestApp = Awaited<ReturnType<typeof startTestApp>>

/** Candidates by how they stand to companies; each has an account but `without-account`. */
export const candidateKinds = ['visible', 'hidden', 'paused', 'shielded', 'avoiding', 'without-account'] as const
export const homeCandidates = [
  'candidate:visible',
  'candidate:hidden',
  'candidate:paused',
  'candidate:shielded',
  'candidate:avoiding',
] as const
export const consultants = ['assigned', 'consultant', 'benefits'] as const
export const members = ['owner', 'colleague'] as const

export const standing = [
  'nobody',
  ...homeCandidates,
  'candidate:foreign',
  ...members,
  'left',
  'stranger',
  'refused',
  'waiting',
  'company:foreign',
  ...consultants,
  'consultant:foreign',
  'admin',
  'admin:foreign',
] as const
/** Whoever these were, they are nobody now. */
export const fallen = [
  'off:candidate',
  'off:company',
  'off:caseworker',
  'off:admin',
  'ended:candidate',
  'ended:company',
  'ended:caseworker',
  'ended:admin',
  'expired:candidate',
  'expired:company',
  'expired:caseworker',
  'expired:admin',
  'garbage',
  'unknown-session',
] as const
export const people = [...standing, ...fallen] as const
export type PersonName = (typeof people)[number]
export type StandingName = (typeof standing)[number]

/** One password for all of them, since deriving it is slow by design. */
export const password = 'kildevand-og-rugbrød-7'

export async function dress({ given }: TestApp, secrets: SecretsBook, accountId: string, who: Dress) {
  const values = {
    name: secrets.word(`account name of ${who.name}`, 'personal', who.nameReaders),
    email: secrets.email(`account e-mail of ${who.name}`, who.emailReaders),
    phone: secrets.phone(`account phone of ${who.name}`, who.phoneReaders),
  }
  await given.system((tx) => tx.update(account).set(values).where(eq(account.id, accountId)))
}
interface Dress {
  readonly name: string
  readonly nameReaders: readonly string[]
  readonly emailReaders: readonly string[]
  readonly phoneReaders: readonly string[]
}

export async function givePasswords({ given }: TestApp, accountIds: readonly string[]) {
  const passwordHash = await hashPassword(password)
  await given.system((tx) =>
    tx.insert(credential).values(accountIds.map((accountId) => ({ accountId, passwordHash, changedAt: tx.now }))),
  )
}

/** A second account that looks like the first in every way but one: it was turned off. */
export async function turnedOffTwin({ given }: TestApp, accountId: string) {
  const id = randomUUID()
  await given.system(async (tx) => {
    const [row] = await tx.select().from(account).where(eq(account.id, accountId))
    if (!row) throw new Error('No such account.')
    await tx.insert(account).values({ ...row, id, email: `${id}@example.dk`, active: false })
  })
  return id
}

/** Ends or lets run out the sessions with these ids. */
export async function spoil(
  { given, clock }: TestApp,
  ids: readonly string[],
  values: Partial<typeof session.$inferInsert>,
) {
  if (ids.length === 0) throw new Error(`Nothing to spoil at ${clock.wall().toISOString()}.`)
  await given.system((tx) =>
    tx
      .update(session)
      .set(values)
      .where(inArray(session.id, [...ids])),
  )
}

export const garbageToken = () => `eyJhbGciOiJIUzI1NiJ9.${randomBytes(20).toString('base64url')}.x`
