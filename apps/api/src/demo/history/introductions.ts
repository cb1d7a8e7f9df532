import { home } from '../municipalities.ts'
import { type PersonPlan, people } from '../people/all.ts'
import { chance } from '../random.ts'
import { type VacancyPlan, vacancies } from '../vacancies/all.ts'
import { daysOf } from '../vacancies/days.ts'
import { type Story, stories } from './stories.ts'

/** A story with its people. */
export interface IntroductionPlan extends Story {
  readonly key: string
  readonly who: PersonPlan
  readonly what: VacancyPlan
}

/** So that not everybody is introduced to the same pleasant job. */
const most = 3
const over = ['no', 'declined', 'expired', 'ended', 'met']

/** Gives every story the next person who has had the fewest, and the best vacancy for her that it can be about. */
export function castIntroductions(suitable: ReadonlyMap<string, readonly VacancyPlan[]>): IntroductionPlan[] {
  const cast: IntroductionPlan[] = []
  const queue = chance('introductions').shuffle(people.filter(canBeIntroduced))
  const used = (who: PersonPlan, what: VacancyPlan) => cast.some((one) => one.who === who && one.what === what)
  const count = ({ key }: PersonPlan) => cast.filter(({ who }) => who.key === key).length

  stories.forEach((story, nth) => {
    const fits = (who: PersonPlan, what: VacancyPlan) =>
      !used(who, what) &&
      what.company !== who.hiddenFrom &&
      cast.filter((one) => one.what === what).length < most &&
      isInTime(story, who, what)
    const told = story.person ? people.filter(({ key }) => key === story.person) : queue
    const inOrder = [...told].sort((a, b) => count(a) - count(b))
    for (const who of inOrder) {
      const what = story.vacancy
        ? vacancies.find(({ key }) => key === story.vacancy)
        : suitable.get(who.key)?.find((one) => fits(who, one))
      if (!what || !fits(who, what) || !(suitable.get(who.key) ?? []).includes(what)) continue
      cast.push({ ...story, key: `${nth + 1}`, who, what })
      return
    }
  })
  return cast
}

const cases = ['karla', 'solveig', 'preben', 'meryem', 'ronja', 'bashir', 'freja', 'asta', 'mikkel']

/** The people of the cases have only what is told of them, so that their lists stay as the cases tell. */
const canBeIntroduced = ({ key, hasAccount, visible, paused, shielded, municipality, weeksSinceContact }: PersonPlan) =>
  municipality === home.code &&
  hasAccount &&
  visible &&
  !paused &&
  !shielded &&
  weeksSinceContact < 6 &&
  !cases.includes(key)

/** Everybody was there when it began, and what still waits is about a vacancy that is still offered. */
function isInTime({ steps }: Story, { weeksHere }: PersonPlan, what: VacancyPlan): boolean {
  const first = steps[0]?.daysAgo ?? 0
  const last = steps.at(-1)
  const { published, closed } = daysOf(what)
  const isOpen = last !== undefined && !over.includes(last.state)
  if (isOpen && what.status !== 'published') return false
  return published > first && weeksHere * 7 - 3 > first && (closed === null || closed < (last?.daysAgo ?? 0))
}

/** Steps in which somebody was in touch with her. */
const contacts = ['proposed', 'asked', 'met']

/** Days since the last of them, per person. */
export function lastContacts(cast: readonly IntroductionPlan[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { who, steps } of cast)
    for (const { state, daysAgo } of steps)
      if (contacts.includes(state)) found.set(who.key, Math.min(daysAgo, found.get(who.key) ?? daysAgo))
  return found
}
