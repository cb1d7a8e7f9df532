import type { Candidate, Condition, Need, Rules, Vacancy } from '@fleksbro/scoring'

/** A need that the workplace is asked about, with the answers that would meet and not meet it. */
export interface Askable {
  readonly need: Need
  readonly met: Condition
  readonly unmet: Condition
}

/** Her needs that a workplace answers; those that repeat a field of the profile are judged there. */
export function askable({ needs = [] }: Candidate, { knowledge }: Rules): readonly Askable[] {
  return needs.flatMap((need): Askable[] => {
    const kind = knowledge.need(need.code)
    if (kind?.kind === 'answer') return [{ need, met: { answer: 'yes' }, unmet: { answer: 'no' } }]
    if (kind?.kind !== 'number' || need.value === undefined) return []
    const beyond = kind.direction === 'at-most' ? need.value + 1000 : -1
    return [{ need, met: { today: need.value }, unmet: { today: beyond } }]
  })
}

export const withCondition = (vacancy: Vacancy, code: string, condition: Condition): Vacancy => ({
  ...vacancy,
  conditions: { ...vacancy.conditions, [code]: condition },
})

export function isUnanswered({ conditions }: Vacancy, code: string): boolean {
  const condition = conditions?.[code]
  return condition === undefined || ('answer' in condition && condition.answer === 'unknown')
}
