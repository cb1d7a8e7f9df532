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
  return once(tx, request, keyOf(request), make)
}

/**
 * The same for one line of many, each in a transaction of its own: a line that failed can be asked for again under the
 * same key, one that was made is not made twice. Answers the id of what stands, made now or before.
 */
export const makeLineOnce = (
  tx: Transaction,
  request: FastifyRequest,
  line: string,
  make: (id: string) => Promise<unknown>,
): Promise<string> =>
  once(
    tx,
    request,
    createHash('sha256')
      .update(`${keyOf(request)} ${line}`)
      .digest('hex'),
    make,
    line,
  )

function keyOf({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\w-]{8,64}$/.test(key))
    throw invalid({ path: '/idempotency-key', code: 'missing' })
  return key
}

async function once(
  tx: Transaction,
  request: FastifyRequest,
  key: string,
  make: (id: string) => Promise<unknown>,
  what: unknown = request.body ?? null,
): Promise<string> {
  const accountId = request.user.accountId
  const endpoint = `${request.method} ${request.routeOptions.url}`
  const requestHash = createHash('sha256')
    .update(JSON.stringify([request.url, what]))
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
