import { knowledge, postcode } from '@fleksbro/catalogue'
import type { ProfileFacts } from '@fleksbro/contract'
import { defaultRules, rankVacancies } from '@fleksbro/scoring'
import { candidateFacts, vacancyFacts } from '../../modules/matches/facts.ts'
import { companies } from '../companies/all.ts'
import { home } from '../municipalities.ts'
import { type PersonPlan, people } from '../people/all.ts'
import { type VacancyPlan, vacancies } from '../vacancies/all.ts'

/** Below it nobody would think of the two together. */
const worthwhile = 380

const ours = vacancies.filter(
  ({ company, status }) =>
    status !== 'draft' &&
    !companies.some(({ key, municipality = home.code }) => key === company && municipality !== home.code),
)

/** Of every person the vacancies nothing stands against, best first, so that who was introduced where makes sense. */
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
      const fitting = ranked
        .filter(({ verdict, score }) => verdict !== 'conflict' && (score ?? 0) >= worthwhile)
        .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
      const known = fitting.flatMap(({ vacancyId }) => byKey.get(vacancyId) ?? [])
      return [key, known.filter((plan) => isHerKind(hers, plan))]
    }),
  )
}

const isOurs = ({ municipality }: PersonPlan) => municipality === home.code

/** A task she wishes for, or a sector she knows. */
const isHerKind = ({ tasks: wishes, sectors }: ProfileFacts, { facts }: VacancyPlan) =>
  (facts.tasks ?? []).some(({ id }) => wishes?.includes(id)) ||
  (facts.sector !== null && sectors?.includes(facts.sector) === true)
