import { knowledge } from '@fleksbro/catalogue'
import type { VacancyFacts } from '@fleksbro/contract'
import { defaultRules, missingFromVacancy, type Vacancy } from '@fleksbro/scoring'

const rules = defaultRules(knowledge)
const most = 3
/** Conditions that flex-jobbers ask for most, asked about one by one once the rest is answered. */
const oftenNeeded = ['TEM-01', 'KOG-01', 'SAN-01', 'TID-08', 'KOG-06', 'FYS-01', 'SOC-04', 'TID-10'] as const

/** The answers that would help most now, best first, by the name of the fact or a need code. */
export function helpsMost(facts: VacancyFacts, workplaceId: string | null): string[] {
  const { conditions, ...rest } = facts
  const answered = Object.entries({ ...rest, postcode: workplaceId }).filter(([, value]) => value !== null)
  const open = oftenNeeded.filter((code) => !(code in conditions))
  const said = Object.keys(conditions).length > 0 ? { conditions: {} } : {}
  const missing = missingFromVacancy({ id: '', ...Object.fromEntries(answered), ...said } as Vacancy, rules)
  const named = missing.flatMap(({ field }) => {
    if (field === 'conditions') return open.slice(0, 1)
    return field === 'postcode' ? ['workplaceId'] : [field]
  })
  return [...new Set([...named, ...open])].slice(0, most)
}
