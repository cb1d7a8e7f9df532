import type { Fact, Match } from '@fleksbro/contract'
import type { FactCode } from '@fleksbro/scoring'
import type { About } from './sentences/sentences.ts'

/** Facts that speak for a pair. What is merely not in the way ("no licence needed") is no reason. */
const speakFor: ReadonlySet<string> = new Set<FactCode>([
  'need-met',
  'hours-within',
  'hours-partly',
  'schedule-within',
  'schedule-partly',
  'day-short-enough',
  'start-time-fits',
  'commute-within',
  'commute-work-from-home',
  'start-date-fits',
  'task-wished',
  'task-near-wish',
  'sector-wished',
  'competence-held',
  'competence-related',
  'competence-likely',
  'work-done',
  'work-related',
  'work-known',
  'work-same-sector',
  'licence-held',
  'language-enough',
])

/** What people look for first; a person her needs and wishes, a company what somebody can. */
const hers = [
  'required-needs',
  'wished-tasks',
  'experience',
  'competences',
  'preferred-needs',
  'weekly-hours',
  'schedule',
]
const theirs = ['competences', 'experience', 'wished-tasks', 'weekly-hours', 'schedule', 'required-needs', 'licences']

/** The facts that speak for a pair, one of each kind before more of the same. */
export function reasonsOf({ parts }: Pick<Match, 'parts'>, about: About): Fact[] {
  const first = about === 'company' ? theirs : hers
  const place = (criterion: string) => (first.includes(criterion) ? first.indexOf(criterion) : first.length)
  const kinds = [...parts]
    .sort((a, b) => place(a.criterion) - place(b.criterion))
    .map(({ criterion, facts }) =>
      pairsOf(
        criterion,
        facts.filter(({ code }) => speakFor.has(code)),
      ),
    )
  const longest = Math.max(0, ...kinds.map(({ length }) => length))
  return Array.from({ length: longest }, (_, round) => kinds.flatMap((facts) => facts[round] ?? [])).flat()
}

/** What must be there is told two at a time, everything else one by one. */
const pairsOf = (criterion: string, facts: readonly Fact[]): readonly (readonly Fact[])[] => {
  const size = criterion === 'required-needs' ? 2 : 1
  return Array.from({ length: Math.ceil(facts.length / size) }, (_, at) => facts.slice(at * size, (at + 1) * size))
}
