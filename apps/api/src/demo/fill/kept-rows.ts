import type { Rules } from '@fleksbro/scoring'
import type { keptMatch } from '../../db/schema/index.ts'
import { candidateFacts, vacancyFacts } from '../../modules/matches/facts.ts'
import { asRules, ours } from '../../modules/matches/rules.ts'
import { explain } from '../../modules/rules/keep-match.ts'
import { keptPlace } from '../../modules/rules/kept-match.ts'
import { accountId, candidateId, vacancyId } from '../account-plans.ts'
import type { Calendar } from '../calendar.ts'
import { companies } from '../companies/all.ts'
import type { IntroductionPlan } from '../history/introductions.ts'
import type { RejectionPlan } from '../history/notices.ts'
import { rulesPlans, versionOn } from '../history/rules.ts'
import { demoId } from '../ids.ts'
import { home } from '../municipalities.ts'
import type { PersonPlan } from '../people/all.ts'
import { type VacancyPlan, vacancies } from '../vacancies/all.ts'
import { daysOf } from '../vacancies/days.ts'
import type { SealFor } from './introduction-row.ts'

interface Decided {
  readonly who: PersonPlan
  readonly what: VacancyPlan
  readonly decision: 'proposed' | 'interested' | 'asked' | 'rejected'
  readonly by: string | null
  readonly daysAgo: number
}

/** What the matches said when the people of the history decided. */
export function keptRows(
  { cast, rejections }: { cast: readonly IntroductionPlan[]; rejections: readonly RejectionPlan[] },
  calendar: Calendar,
  sealFor: SealFor,
): (typeof keptMatch.$inferInsert)[] {
  const decided = [...cast.flatMap(ofIntroduction), ...rejections.map(ofRejection)]
  return decided.map((one, nth) => rowOf(one, `${nth}`, calendar, sealFor))
}

function ofIntroduction({ who, what, steps }: IntroductionPlan): Decided[] {
  const [first] = steps
  if (first?.state !== 'proposed' && first?.state !== 'interested' && first?.state !== 'asked') return []
  const by = first.by === 'caseworker' ? accountId(who.consultant ?? 'hanne') : null
  return [{ who, what, decision: first.state, by, daysAgo: first.daysAgo }]
}

const ofRejection = ({ who, what, by, daysAgo }: RejectionPlan): Decided => ({
  who,
  what,
  decision: 'rejected',
  by: accountId(by),
  daysAgo,
})

function rowOf({ who, what, decision, by, daysAgo }: Decided, key: string, calendar: Calendar, sealFor: SealFor) {
  const id = demoId(`kept:${key}`)
  const hers = candidateId(who.key)
  const rules = rulesOn(daysAgo)
  const kept = explain({
    candidate: candidateFacts({ id: hers, facts: who.facts, contactedAt: calendar.ago(0) }),
    vacancy: factsOf(what),
    others:
      by === null
        ? []
        : openOn(daysAgo)
            .filter((one) => one !== what && one.company !== who.hiddenFrom)
            .map(factsOf),
    rules,
    ranked: by !== null,
  })
  return {
    municipality: home.code,
    candidateId: hers,
    id,
    vacancyId: vacancyId(what.key),
    decision,
    decidedBy: by,
    rulesVersion: rules.version,
    sealedMatch: sealFor(hers).seal(keptPlace(id), kept),
    decidedAt: calendar.ago(daysAgo, 600),
  }
}

function rulesOn(daysAgo: number): Rules {
  const plan = rulesPlans.find(({ version }) => version === versionOn(daysAgo))
  return plan ? asRules({ ...ours, ...plan }, ours.knowledge) : ours
}

const openOn = (daysAgo: number) =>
  vacancies.filter((plan) => {
    const { published, closed } = daysOf(plan)
    const place = companies.find(({ key }) => key === plan.company)?.municipality ?? home.code
    return plan.status !== 'draft' && place === home.code && published >= daysAgo && (closed ?? 0) <= daysAgo
  })

const known = new Map<VacancyPlan, ReturnType<typeof vacancyFacts>>()

function factsOf(plan: VacancyPlan) {
  const facts =
    known.get(plan) ?? vacancyFacts({ id: vacancyId(plan.key), facts: plan.facts, postcode: postcodeOf(plan) })
  known.set(plan, facts)
  return facts
}

const postcodeOf = ({ company, workplace }: VacancyPlan) =>
  companies.find(({ key }) => key === company)?.places[workplace]?.[2] ?? null
