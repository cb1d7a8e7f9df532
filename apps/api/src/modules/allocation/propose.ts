import {
  type Allocation,
  allocate,
  allocateGreedily,
  type Capacities,
  type Edge,
  ImpossiblePin,
} from '@fleksbro/scoring'
import { type DomainError, invalid } from '../../http/errors.ts'
import { pairKey } from '../introductions/introduction-store.ts'
import type { Options, Scope } from './options.ts'
import type { Situation } from './situation.ts'

export interface Proposed {
  readonly allocation: Allocation
  readonly greedy: readonly Edge[]
}

/** The best set, and what working the list from the top would give. A pin that cannot be kept is said by its place. */
export function proposeBest(options: readonly Options[], scope: Scope, situation: Situation): Proposed {
  const edges = options.flatMap(({ pairs }) => pairs)
  const { pins, forbids } = scope
  const wishes = { pins, forbids }
  const capacities: Capacities = {
    candidate: (id) => Math.max(0, scope.perPerson - (situation.ofCandidate.get(id) ?? 0)),
    vacancy: (id) => Math.max(0, scope.perVacancy - (situation.ofVacancy.get(id) ?? 0)),
  }
  try {
    return {
      allocation: allocate(edges, capacities, wishes),
      greedy: allocateGreedily(edges, capacities, wishes),
    }
  } catch (error) {
    if (error instanceof ImpossiblePin) throw refused(error, scope)
    throw error
  }
}

function refused({ pair, problem }: ImpossiblePin, { pins }: Scope): DomainError {
  const at = pins.findIndex((pin) => pairKey(pin) === pairKey(pair))
  return invalid({ path: `/pins/${at}`, code: `pin-${problem}` })
}
