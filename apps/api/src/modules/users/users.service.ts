import type { BodyOf, listUsers, saveUser, UserRow } from '@fleksbro/contract'
import type { z } from 'zod'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { forbidden, notFound } from '../../http/errors.ts'
import type { SessionUser } from '../../http/user.ts'
import { endSessions } from '../sessions/sessions.service.ts'
import { actionsOn } from './users.policy.ts'
import { findSharedCompanies, findUsers, holdAdmins, type UserFound, updateUser } from './users.queries.ts'

type Filters = z.output<(typeof listUsers)['query']>

export async function list(tx: Transaction, user: SessionUser, { role, search }: Filters): Promise<UserRow[]> {
  const found = await findUsers(tx, here(user), { role: role === 'any' ? undefined : role, search })
  return present(tx, user, found)
}

/** Turning off acts on the next request of every session. What is not allowed changes nothing at all. */
export async function save(
  tx: Transaction,
  user: SessionUser,
  accountId: string,
  changes: BodyOf<typeof saveUser>,
  wall: Date,
): Promise<UserRow> {
  const before = await read(tx, user, accountId)
  const { active = before.active, decidesOnBenefits = before.decidesOnBenefits } = changes
  const may = (action: UserRow['allowedActions'][number]) => {
    if (!before.allowedActions.includes(action)) throw forbidden(action)
  }
  if (active !== before.active) may(active ? 'turn-on' : 'turn-off')
  if (decidesOnBenefits !== before.decidesOnBenefits) may('mark-benefits')

  // Other people's accounts are the system's to write.
  await asSystem(tx, here(user), async (system) => {
    const admins = await holdAdmins(system, here(user))
    if (!admins.includes(user.accountId)) throw forbidden('turned-off')
    await updateUser(system, accountId, { active, decidesOnBenefits })
    if (active === before.active) return
    if (!active) await endSessions(system, accountId, wall)
    await record(system, active ? 'account-turned-on' : 'account-turned-off', { accountId })
  })
  return read(tx, user, accountId)
}

async function read(tx: Transaction, user: SessionUser, accountId: string): Promise<UserRow> {
  const [row] = await present(tx, user, await findUsers(tx, here(user), { accountId }))
  if (!row) throw notFound()
  return row
}

async function present(tx: Transaction, user: SessionUser, found: UserFound[]): Promise<UserRow[]> {
  const companies = [...new Set(found.flatMap(({ companyId }) => companyId ?? []))]
  // In which other municipalities a company is does not concern an admin, only that there is one.
  const shared = await asSystem(tx, here(user), (system) => findSharedCompanies(system, here(user), companies))
  return found.map(({ companyId, lastSeen, ...row }) => ({
    ...row,
    lastSeen: lastSeen?.toISOString() ?? null,
    allowedActions: actionsOn({ ...row, isSharedWithOthers: !!companyId && shared.has(companyId) }, user.accountId),
  }))
}

function here({ municipality }: SessionUser): string {
  if (!municipality) throw notFound()
  return municipality
}
