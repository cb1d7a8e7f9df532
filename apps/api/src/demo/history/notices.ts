import { type PersonPlan, people } from '../people/all.ts'
import { chance } from '../random.ts'
import type { VacancyPlan } from '../vacancies/all.ts'
import type { IntroductionPlan } from './introductions.ts'

export interface DecisionPlan {
  readonly who: PersonPlan
  readonly what: VacancyPlan
  readonly decision: 'later' | 'not-for-me'
  readonly reason: string | null
  readonly daysAgo: number
}

export interface RejectionPlan {
  readonly who: PersonPlan
  readonly what: VacancyPlan
  readonly reason: string
  readonly by: string
  readonly daysAgo: number
}

const herReasons = [
  null,
  null,
  'Der er for mange mennesker på stedet for mig.',
  null,
  'Jeg vil hellere bruge mit fag.',
  'Det ligger for langt væk uden bil.',
  null,
  'Måske til foråret.',
]
const consultantsReasons = [
  'Jeg kender stedet. Der er mere støj om eftermiddagen, end de selv lægger mærke til.',
  'Hun har prøvet noget lignende sidste år og vil gerne en anden vej.',
  'Virksomheden søger i virkeligheden en, der kan møde hver dag.',
  'Vejen derud kræver to skift, og det holder ikke i længden.',
  'Vi venter, til det første møde et andet sted er holdt.',
  'Opgaven bliver større end beskrevet. Jeg har bedt dem skrive den om.',
]

type Suitable = ReadonlyMap<string, readonly VacancyPlan[]>

/** The best of her list stays open; what she decided on comes after it. */
export function planDecisions(suitable: Suitable, cast: readonly IntroductionPlan[]): DecisionPlan[] {
  return people
    .filter(({ hasAccount, key }, nth) => hasAccount && key.startsWith('crowd') && nth % 4 !== 3)
    .flatMap((who) => {
      const dice = chance(`decision:${who.key}`)
      const [, ...others] = free(who, suitable, cast)
      const what = others[dice.whole(0, Math.min(2, others.length - 1))]
      if (!what) return []
      const decision = dice.isLucky(0.45) ? ('later' as const) : ('not-for-me' as const)
      const reason = decision === 'not-for-me' ? dice.pick(herReasons) : null
      return [{ who, what, decision, reason, daysAgo: dice.whole(1, Math.min(60, who.weeksHere * 7 - 4)) }]
    })
}

export function planRejections(suitable: Suitable, cast: readonly IntroductionPlan[]): RejectionPlan[] {
  return people
    .filter(({ consultant, key }, nth) => consultant && key.startsWith('crowd') && nth % 4 !== 0)
    .flatMap((who) => {
      const dice = chance(`rejection:${who.key}`)
      const [first, what = first] = free(who, suitable, cast)
      if (!what || !who.consultant) return []
      const daysAgo = dice.whole(2, Math.min(70, who.weeksHere * 7 - 4))
      return [{ who, what, reason: dice.pick(consultantsReasons), by: who.consultant, daysAgo }]
    })
}

const free = (who: PersonPlan, suitable: Suitable, cast: readonly IntroductionPlan[]) =>
  (suitable.get(who.key) ?? []).filter(
    (what) => what.status === 'published' && !cast.some((one) => one.who === who && one.what === what),
  )
