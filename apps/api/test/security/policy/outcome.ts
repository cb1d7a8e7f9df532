import type { PersonName } from '../world/people.ts'
import type { World } from '../world/world.ts'

/**
 * What somebody gets: `yes` is a 2xx. `reason` asks why a colleague's candidate is opened; `conflict` breaks a rule of
 * the domain; `kept` is known to the reader but not hers to change. `gone` does not exist for the reader.
 */
export type Outcome = 'yes' | 'reason' | 'conflict' | 'kept' | 'invalid' | 'gone' | 'signed-out'
export const statusOf: Readonly<Record<Outcome, number>> = {
  yes: 200,
  reason: 409,
  conflict: 409,
  kept: 403,
  invalid: 400,
  gone: 404,
  'signed-out': 401,
}

/** By thing; `else` holds for the others, but for those nobody at home can have. */
type ByThing = Outcome | Readonly<Record<string, Outcome>>
export type Who = Readonly<Partial<Record<PersonName | 'herself' | 'everybody' | 'signed-in', ByThing>>>

export interface Rule {
  readonly about: keyof World['things']
  /** The things to try; all of that kind unless said otherwise. */
  readonly of?: readonly string[]
  readonly who: Who
  readonly body?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, string>>
  /** Slow by design, or limited: fewer people are enough. */
  readonly few?: true
}

/** Things that do not exist for anybody unless a rule names them. */
export const elsewhere = new Set(['foreign', 'erased', 'missing', 'elsewhere'])
