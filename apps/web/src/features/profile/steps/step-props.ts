import type { ProfileFacts } from '@fleksbro/contract'
import type { ApiError } from '../../../api/errors.ts'
import type { ChangeFacts } from '../use-profile-editor.ts'

/** What every step works on: the answers as they stand here, and how to change them. */
export interface StepProps {
  readonly facts: ProfileFacts
  readonly change: ChangeFacts
  readonly refused: ApiError | null
}

/** Nothing chosen is "not answered"; that there is none is said by a choice of its own. */
export const orNull = <Item>(items: readonly Item[]): Item[] | null => (items.length > 0 ? [...items] : null)
