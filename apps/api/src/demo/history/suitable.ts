import { knowledge, postcode } from '@fleksbro/catalogue'
import { defaultRules, rankVacancies } from '@fleksbro/scoring'
import { candidateFacts, vacancyFacts } from '../../modules/matches/facts.ts'
import { companies } from '../companies.ts'
import { home } from '../municipalities.ts'
import { type PersonPlan, people } from '../people/all.ts'
import { type VacancyPlan, vacancies } from '../vacancies/all.ts'

const ours = vacancies.filter(
  ({ company, status }) =>
    status !== 'draft' &&
    !companies.some(({ key, municipality = home.code }) => key === company && municipality !== home.code),
)

/** Of every person the vacancies nothing stands against, best first: who was introduced where makes sense. */
export function findSuitable(now: Date): ReadonlyMap<string, readonly VacancyPlan[]> {
  const rules = defaultRules(knowledge)
  const byKey = new Map(ours.map((plan) => [plan.key, plan]))
  const facts = ours.map(({ key, facts, company, workplace }) => {
    const code = companies.find((one) => one.key === company)?.places[workplace]?.[2] ?? null
    return vacancyFacts({ id: key, facts, postcode: code && postcode(code) ? code : null })
  })
  return new Map(
    people.filter(isOurs).map(({ key, facts: hers }) => {
      const ranked = rankVacancies(candidateFacts({ id: key, facts: hers, contactedAt: now }), facts, rules, {
        view: 'full',
      })
      const fitting = ranked.filter(({ verdict, score }) => verdict !== 'conflict' && score !== null)
      return [key, fitting.flatMap(({ vacancyId }) => byKey.get(vacancyId) ?? [])]
    }),
  )
}

const isOurs = ({ municipality }: PersonPlan) => municipality === home.code
