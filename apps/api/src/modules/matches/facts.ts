import type { Condition, ProfileFacts, VacancyFacts } from '@fleksbro/contract'
import type { Candidate, Vacancy } from '@fleksbro/scoring'
import { dayOf } from '../../clock.ts'
import type { StoredCandidate, StoredCard } from '../candidates/candidate-store.ts'
import type { OfferedVacancy } from '../vacancies/vacancy-store.ts'

/** All that a candidate has answered, for her and her consultant. */
export function candidateFacts({
  id,
  facts,
  contactedAt,
}: Pick<StoredCandidate, 'id' | 'facts' | 'contactedAt'>): Candidate {
  const { needs, about: _, ...rest } = facts
  return {
    id,
    ...personFacts(rest),
    ...(needs ? { needs: needs.map(needFact) } : {}),
    waitingSince: dayOf(contactedAt),
  }
}

/** What the card holds, and nothing else. */
export function cardFacts({
  candidateId,
  facts,
  shown,
}: Pick<StoredCard, 'candidateId' | 'facts' | 'shown'>): Candidate {
  return { id: candidateId, ...personFacts(facts), needs: shown.needs.map(needFact) }
}

export function vacancyFacts({ id, facts, postcode }: Pick<OfferedVacancy, 'id' | 'facts' | 'postcode'>): Vacancy {
  const { tasks, startBy, conditions, praktikFirst: _, wage: __, ...rest } = facts
  return {
    id,
    ...answered(rest),
    ...(tasks ? { tasks: tasks.map(({ id, hours }) => (hours === undefined ? { id } : { id, hours })) } : {}),
    ...(startBy === null ? {} : { startBy: startBy === 'any' ? null : startBy }),
    ...(postcode === null ? {} : { postcode }),
    conditions: conditionsOf(facts),
  }
}

/** Whether one can work at home is asked as a field; the condition of the same meaning follows it. */
export function conditionsOf({ conditions, home }: Pick<VacancyFacts, 'conditions' | 'home'>) {
  const all = Object.entries(conditions).map(([code, condition]) => [code, conditionFact(condition)] as const)
  return {
    ...Object.fromEntries(all),
    ...(home === null ? {} : { 'TRA-04': { answer: home === 'none' ? 'no' : 'yes' } as const }),
  }
}

type Answers = Partial<Omit<ProfileFacts, 'needs' | 'about'>>

function personFacts({ notBefore, earliestStart, ...rest }: Answers) {
  return {
    ...answered(rest),
    ...(notBefore == null ? {} : { notBefore: notBefore === -1 ? null : notBefore }),
    ...(earliestStart == null ? {} : { earliestStart: earliestStart === 'now' ? null : earliestStart }),
  }
}

type Answered<Facts> = { [Key in keyof Facts]?: Exclude<Facts[Key], null | undefined> }

/** What was never answered is absent. */
function answered<Facts extends object>(facts: Facts): Answered<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, answer]) => answer != null)) as Answered<Facts>
}

const needFact = ({
  code,
  strength,
  value,
}: {
  code: string
  strength: 'required' | 'preferred'
  value?: number | undefined
}) => (value === undefined ? { code, strength } : { code, strength, value })

function conditionFact(condition: Condition) {
  if ('answer' in condition) return condition
  const { today, adaptableTo } = condition
  return adaptableTo === undefined ? { today } : { today, adaptableTo }
}
