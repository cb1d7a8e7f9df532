import { createHmac, randomUUID } from 'node:crypto'
import { and, count, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Clock } from '../../clock.ts'
import type { Config } from '../../config.ts'
import type { Database, Transaction } from '../../db/client.ts'
import { attempt } from '../../db/schema/index.ts'
import { tooMany } from '../../http/errors.ts'
import { deriveKey } from '../../security/tokens.ts'

export interface Limit {
  /** What is counted, such as `log-in:account`. */
  readonly name: string
  /** Whose attempts; kept as a keyed hash, so that the table tells neither e-mails nor addresses. */
  readonly of: string
  readonly max: number
  readonly minutes: number
}

interface Means {
  readonly config: Pick<Config, 'secrets'>
  readonly database: Database
  readonly clock: Clock
}

/**
 * Counts an attempt against each limit and refuses with 429 beyond. It is written and committed before it is counted:
 * of any number that arrive at once no more than `max` pass. Refused ones are forgotten, so that they do not prolong
 * the refusal. Answers how to forget it when it turned out to be no abuse.
 */
export async function takeAttempt({ config, database, clock }: Means, limits: readonly Limit[]) {
  const at = clock.wall()
  const buckets = limits.map((limit) => ({ ...limit, id: randomUUID(), bucket: bucketOf(config, limit) }))
  const ids = buckets.map(({ id }) => id)
  // Whoever is counted here is nobody yet, or not only she: the table is the system's.
  const asSystem = <T>(work: (tx: Transaction) => Promise<T>) => database.within({ role: 'system' }, work)
  const forget = () => asSystem((tx) => tx.delete(attempt).where(inArray(attempt.id, ids)))
  await asSystem((tx) => tx.insert(attempt).values(buckets.map(({ id, bucket }) => ({ id, bucket, at }))))

  const isOver = await asSystem(async (tx) => {
    for (const { bucket, max, minutes } of buckets) {
      const since = new Date(at.getTime() - minutes * 60_000)
      const [row] = await tx
        .select({ taken: count() })
        .from(attempt)
        .where(and(eq(attempt.bucket, bucket), gt(attempt.at, since)))
      if ((row?.taken ?? 0) > max) return true
    }
    return false
  })
  if (!isOver) return { forget }
  await forget()
  throw tooMany()
}

const bucketOf = ({ secrets }: Means['config'], { name, of }: Limit) =>
  `${name}:${createHmac('sha256', deriveKey(secrets[0], 'attempts')).update(of).digest('base64url')}`

/** Limits look back an hour at most. */
export const forgetOldAttempts = (database: Database, clock: Clock) =>
  database.within({ role: 'system' }, (tx) =>
    tx.delete(attempt).where(lt(attempt.at, new Date(clock.wall().getTime() - 24 * 3_600_000))),
  )
