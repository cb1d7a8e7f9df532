import type { BodyOf, RuleBook, saveRules } from '@fleksbro/contract'
import { criteria, type Rules } from '@fleksbro/scoring'
import { dayOf, daysLater } from '../../clock.ts'
import { noteChange } from '../../db/changes.ts'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { conflict, invalid, notFound, stale } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { asRules, ours } from '../matches/rules.ts'
import { canWithdraw, problemsOf, stateOn } from './rules.policy.ts'
import { findVersions, insertVersion, markWithdrawn, type SavedVersion } from './rules.queries.ts'

/** Farther ahead nobody remembers why. */
const farthestDays = 366

/** What the municipality has said, newest first, and below it what we say. */
export async function read(tx: Transaction, user: SessionUser): Promise<RuleBook> {
  const saved = await findVersions(tx, here(user))
  return present(saved, dayOf(tx.now))
}

/** A version is never changed: whoever thinks better of it saves another one. */
export async function save(
  tx: Transaction,
  user: SessionUser,
  { weights, enoughKnown, validFrom, reason, newest }: BodyOf<typeof saveRules>,
): Promise<void> {
  checkWeights(weights)
  checkFreeText({ '/reason': reason }, { keepWords: true })
  checkDay(tx, validFrom)
  const book = await read(tx, user)
  if (book.versions[0]?.version !== newest) throw stale(book)
  const inserted = await insertVersion(tx, {
    municipality: here(user),
    version: newest + 1,
    validFrom,
    weights,
    enoughKnown,
    reason: reason.trim(),
    savedBy: user.accountId,
    savedAt: tx.now,
  })
  if (!inserted) throw stale(await read(tx, user))
  noteChange(tx, 'everything')
  await record(tx, 'rules-saved', { number: newest + 1 })
}

function checkDay({ now }: Transaction, validFrom: string): void {
  if (validFrom < dayOf(now)) throw invalid({ path: '/validFrom', code: 'in-the-past' })
  if (validFrom > dayOf(daysLater(now, farthestDays))) throw invalid({ path: '/validFrom', code: 'too-far-ahead' })
}

export async function withdraw(tx: Transaction, user: SessionUser, version: number): Promise<RuleBook> {
  const found = (await findVersions(tx, here(user))).find((one) => one.version === version)
  if (!found) throw notFound()
  if (!canWithdraw(dayOf(tx.now), datedOf(found))) throw conflict('rules-held')
  const withdrawn = await markWithdrawn(tx, { municipality: here(user), version, by: user.accountId })
  if (!withdrawn) throw conflict('rules-held')
  noteChange(tx, 'everything')
  await record(tx, 'rules-withdrawn', { number: version })
  return read(tx, user)
}

export function checkWeights(weights: Readonly<Record<string, number>>): void {
  const problems = problemsOf(weights, criteria)
  if (problems.length > 0) throw invalid(...problems)
}

/** Rules as they would be, for a look at what they do. */
export const rulesLike = (
  given: Pick<Rules, 'weights' | 'enoughKnown'>,
  { knowledge }: Pick<Rules, 'knowledge'>,
): Rules => asRules({ ...given, version: 0 }, knowledge)

function present(saved: readonly SavedVersion[], today: string): RuleBook {
  const beginning = { version: ours.version, validFrom: null, withdrawn: false }
  const dated = [...saved.map(datedOf), beginning]
  return {
    criteria: criteria.map(({ id, side, weight }) => ({ id, side, weight })),
    versions: [
      ...saved.map((one) => ({
        version: one.version,
        validFrom: one.validFrom,
        state: stateOn(today, datedOf(one), dated),
        weights: { ...ours.weights, ...one.weights },
        enoughKnown: one.enoughKnown,
        reason: one.reason,
        by: one.by,
        at: one.savedAt.toISOString(),
        withdrawnBy: one.withdrawnBy,
        withdrawnAt: one.withdrawnAt?.toISOString() ?? null,
        allowedActions: canWithdraw(today, datedOf(one)) ? (['withdraw'] as const).slice() : [],
      })),
      {
        ...beginning,
        state: stateOn(today, beginning, dated),
        weights: { ...ours.weights },
        enoughKnown: ours.enoughKnown,
        reason: '',
        by: null,
        at: null,
        withdrawnBy: null,
        withdrawnAt: null,
        allowedActions: [],
      },
    ],
  }
}

const datedOf = ({ version, validFrom, withdrawnAt }: SavedVersion) => ({
  version,
  validFrom,
  withdrawn: withdrawnAt !== null,
})

function here({ municipality }: SessionUser): string {
  if (!municipality) throw notFound()
  return municipality
}
