import type { RelatedOccupation, WorkOccupation } from '@fleksbro/catalogue'
import type { ProfileNeed } from '@fleksbro/contract'

interface Ranked {
  readonly related: RelatedOccupation
  readonly occupation: WorkOccupation
}

type Need = Pick<ProfileNeed, 'code' | 'strength' | 'value'>

export interface Suggested {
  readonly shown: readonly Ranked[]
  /** Better than the last that is shown, but for these required needs. */
  readonly leftOut: readonly { readonly occupation: WorkOccupation; readonly needs: readonly Need[] }[]
}

const most = { shown: 6, ofGroup: 2, leftOut: 4 }
/** Of the best answer's 1000: what is less like her than this is no suggestion. */
const leastScore = 200

/**
 * The few to show out of many, best first. What a required need of hers usually stands against is left out, and of
 * occupations that are much the same (one DISCO unit group) only two are shown: she may want to get away from them all.
 */
export function suggest(ranked: readonly Ranked[], needs: readonly Need[]): Suggested {
  const shown: Ranked[] = []
  const leftOut: { occupation: WorkOccupation; needs: readonly Need[] }[] = []
  const inGroup = new Map<string, number>()
  for (const one of ranked) {
    if (shown.length === most.shown || one.related.score < leastScore) break
    if (one.related.uses.length === 0) continue
    const against = unmetNeeds(one.occupation, needs)
    if (against.length > 0) {
      leftOut.push({ occupation: one.occupation, needs: against })
      continue
    }
    const group = one.occupation.disco?.slice(0, 4) ?? one.occupation.id
    const before = inGroup.get(group) ?? 0
    if (before === most.ofGroup) continue
    inGroup.set(group, before + 1)
    shown.push(one)
  }
  return { shown, leftOut: leftOut.slice(0, most.leftOut) }
}

/** Her required needs that a workplace of this kind usually cannot meet. */
export const unmetNeeds = ({ conditions }: Pick<WorkOccupation, 'conditions'>, needs: readonly Need[]): Need[] =>
  needs.filter(({ code, strength }) => strength === 'required' && conditions[code] === 'no')

interface Opening {
  readonly occupation: string | null
  readonly tasks: readonly { readonly id: string }[] | null
}

/** Whether an opening is this work: it says so or, where it names no occupation, most of its tasks are typical of it. */
export function isThisWork({ id, tasks: typical }: Pick<WorkOccupation, 'id' | 'tasks'>, opening: Opening): boolean {
  if (opening.occupation !== null) return opening.occupation === id
  const tasks = opening.tasks ?? []
  return tasks.filter((task) => typical.includes(task.id)).length * 2 > tasks.length
}
