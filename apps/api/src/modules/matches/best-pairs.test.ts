import { emptyProfile, emptyVacancy } from '@fleksbro/contract'
import { createEngine, rankVacancies } from '@fleksbro/scoring'
import { expect, test } from 'vitest'
import { people } from '../../demo/people/all.ts'
import { vacancies } from '../../demo/vacancies/all.ts'
import { bestPairs } from './best-pairs.ts'
import { candidateFacts, vacancyFacts } from './facts.ts'
import { ours } from './rules.ts'

const persons = people.map(({ key, facts }) =>
  candidateFacts({ id: key, facts: { ...emptyProfile, ...facts }, contactedAt: new Date(0) }),
)
const jobs = vacancies.map(({ key, facts }) =>
  vacancyFacts({ id: key, facts: { ...emptyVacancy, ...facts }, postcode: '2900' }),
)
const engine = createEngine(persons, jobs, ours)

const verdicts = ['proposable', 'fits', 'to-clarify', 'conflict'] as const
const some = (id: string) => id.length % 2 === 0

test('the best of a verdict are those of the whole list, among all vacancies and among some', () => {
  for (const person of persons.slice(0, 20)) {
    const all = rankVacancies(person, jobs, ours, { view: 'full' })
    for (const verdict of verdicts)
      for (const where of [undefined, some]) {
        const expected = all
          .filter((match) => (verdict === 'proposable' ? match.verdict !== 'conflict' : match.verdict === verdict))
          .filter(({ vacancyId }) => where?.(vacancyId) ?? true)
          .slice(0, 5)
        const found = bestPairs(engine, person.id, { verdict, most: 5, where })
        expect(found.map(({ vacancyId }) => vacancyId)).toEqual(expected.map(({ vacancyId }) => vacancyId))
      }
  }
})
