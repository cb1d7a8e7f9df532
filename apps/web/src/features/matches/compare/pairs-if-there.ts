import { type Pair, readPair } from '@fleksbro/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../api/call.ts'
import { ApiError } from '../../../api/errors.ts'
import type { Two } from './apart.ts'

/** Two pairs, each null where the job is not offered any more; read anew at every visit. */
export const pairsIfThere = (candidateId: string, vacancyIds: Two<string | null>) =>
  queryOptions({
    queryKey: ['matches', 'compare', candidateId, vacancyIds],
    queryFn: async ({ signal }): Promise<Two<Pair | null>> => {
      const [one, other] = vacancyIds
      return Promise.all([
        pairIfThere({ candidateId, vacancyId: one, signal }),
        pairIfThere({ candidateId, vacancyId: other, signal }),
      ])
    },
    staleTime: 0,
  })

interface Asked {
  readonly candidateId: string
  readonly vacancyId: string | null
  readonly signal: AbortSignal
}

async function pairIfThere({ candidateId, vacancyId, signal }: Asked): Promise<Pair | null> {
  if (!vacancyId) return null
  try {
    return await call(readPair, { params: { candidateId, vacancyId } }, { signal })
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}
