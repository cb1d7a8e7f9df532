import { type PairIds, type Proposal, previewAllocation } from '@fleksbro/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { ApiError } from '../../api/errors.ts'
import type { ProposalFilters } from './proposal-filters.ts'

export interface Asked extends ProposalFilters {
  readonly pins: readonly PairIds[]
  readonly forbids: readonly PairIds[]
}

/** A pin that cannot be kept: `code` says why. */
export interface Loosened {
  readonly pair: PairIds
  readonly code: string
}

export interface Found {
  readonly proposal: Proposal
  /** Pins that had to go for there to be a proposal at all. */
  readonly loosened: readonly Loosened[]
}

export const proposalQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['allocation', asked],
    queryFn: ({ signal }) => find(asked, signal),
  })

async function find(asked: Asked, signal: AbortSignal, loosened: readonly Loosened[] = []): Promise<Found> {
  try {
    const body = { ...asked, pins: [...asked.pins], forbids: [...asked.forbids] }
    return { proposal: await call(previewAllocation, { body }, { signal }), loosened }
  } catch (error) {
    const problem = error instanceof ApiError ? error.fields.find(({ path }) => path.startsWith('/pins/')) : undefined
    const pair = problem && asked.pins[Number(problem.path.slice('/pins/'.length))]
    if (!problem || !pair) throw error
    const pins = asked.pins.filter((pin) => pin !== pair)
    return find({ ...asked, pins }, signal, [...loosened, { pair, code: problem.code }])
  }
}
