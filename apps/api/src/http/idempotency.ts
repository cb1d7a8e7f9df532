import { createHash, randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import type { Transaction } from '../db/client.ts'
import { idempotencyKey } from '../db/schema/index.ts'
import { conflict, invalid } from './errors.ts'

/**
 * Makes something once per `idempotency-key`: a repeated request gets the id of what the first one made and is then
 * answered anew under today's rights. The same key for another request is a conflict.
 */
export async function makeOnce(
  tx: Transaction,
  request: FastifyRequest,
  make: (id: string) => Promise<unknown>,
): Promise<string> {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\w-]{8,64}$/.test(key))
    throw invalid({ path: '/idempotency-key', code: 'missing' })

  const accountId = request.user.accountId
  const endpoint = `${request.method} ${request.routeOptions.url}`
  const requestHash = createHash('sha256')
    .update(JSON.stringify([request.url, request.body ?? null]))
    .digest()
  const madeId = randomUUID()
  const { rowCount } = await tx
    .insert(idempotencyKey)
    .values({ accountId, key, endpoint, requestHash, madeId, createdAt: tx.now })
    .onConflictDoNothing()
  if (rowCount === 1) {
    await make(madeId)
    return madeId
  }

  const mine = and(eq(idempotencyKey.accountId, accountId), eq(idempotencyKey.key, key))
  const [first] = await tx.select().from(idempotencyKey).where(mine)
  if (!first || first.endpoint !== endpoint || !first.requestHash.equals(requestHash)) throw conflict('key-used-before')
  return first.madeId
}
