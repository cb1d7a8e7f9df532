import { accountId, candidateId, companyId } from '../account-plans.ts'
import { companies } from '../companies/all.ts'
import { home } from '../municipalities.ts'
import { type PersonPlan, people } from '../people/all.ts'
import { type Chance, chance } from '../random.ts'
import type { IntroductionPlan } from './introductions.ts'
import type { RejectionPlan } from './notices.ts'

export interface LookPlan {
  readonly candidateId: string
  readonly kind: 'list' | 'card' | 'introduction' | 'profile' | 'pair'
  readonly companyId: string | null
  readonly accountId: string
  readonly purpose: string | null
  readonly daysAgo: number
  readonly minutes: number
}

const shown = people.filter(
  ({ municipality, visible, paused, shielded }) => municipality === home.code && visible && !paused && !shielded,
)
const letIn = companies.filter(({ admission, municipality }) => !admission && !municipality)
const isThere = ({ weeksHere }: PersonPlan, daysAgo: number) => weeksHere * 7 - 4 > daysAgo

/** Who looked at whom over the last weeks: companies at lists and cards, consultants at profiles and pairs. */
export function planLooks(cast: readonly IntroductionPlan[], rejections: readonly RejectionPlan[]): LookPlan[] {
  const looks = [
    ...letIn.flatMap(({ key }) => inLists(key, chance(`lists:${key}`))),
    ...cast.flatMap(aroundIntroduction),
    ...rejections.map(({ who, by, daysAgo }) => ofConsultant(who, by, 'pair', daysAgo)),
    ...people.flatMap((who) => ofConsultants(who, chance(`consultants:${who.key}`))),
  ]
  // Some looks count once a day.
  const once = new Map(looks.map((look) => [dayKey(look), look]))
  return [...once.values()]
}

const dayKey = ({ candidateId, kind, companyId, accountId, daysAgo, minutes }: LookPlan) =>
  kind === 'card' || kind === 'introduction'
    ? [candidateId, kind, companyId, daysAgo, minutes].join()
    : [candidateId, kind, companyId ?? accountId, daysAgo].join()

function inLists(key: string, dice: Chance): LookPlan[] {
  return Array.from({ length: dice.whole(2, 5) }, () => dice.whole(1, 70)).flatMap((daysAgo) =>
    shown
      .filter((who) => who.hiddenFrom !== key && isThere(who, daysAgo) && dice.isLucky(0.15))
      .flatMap((who, nth) => {
        const list = ofCompany(who, key, 'list', daysAgo, 560)
        return nth % 6 === 0 ? [list, ofCompany(who, key, 'card', daysAgo, 565 + nth)] : [list]
      }),
  )
}

function aroundIntroduction({ who, what, steps }: IntroductionPlan): LookPlan[] {
  return steps.flatMap(({ state, by, daysAgo }) => {
    if (state === 'proposed') return [ofConsultant(who, who.consultant ?? 'hanne', 'pair', daysAgo)]
    if (state === 'asked' && by === 'company') return [ofCompany(who, what.company, 'card', daysAgo, 590)]
    return state === 'yes' ? [ofCompany(who, what.company, 'introduction', Math.max(1, daysAgo - 1), 620)] : []
  })
}

function ofConsultants(who: PersonPlan, dice: Chance): LookPlan[] {
  if (who.municipality !== home.code) return []
  const own = who.consultant ?? 'hanne'
  const looks = Array.from({ length: dice.whole(1, 3) }, () =>
    ofConsultant(who, own, 'profile', dice.whole(1, Math.min(80, who.weeksHere * 7 - 5))),
  )
  const colleague = own === 'jonas' ? 'hanne' : 'jonas'
  if (dice.isLucky(0.2))
    looks.push({
      ...ofConsultant(who, colleague, 'profile', dice.whole(1, 3)),
      purpose: 'Afløste en kollega og svarede på et opkald.',
    })
  return looks
}

const ofCompany = (
  who: PersonPlan,
  key: string,
  kind: LookPlan['kind'],
  daysAgo: number,
  minutes: number,
): LookPlan => ({
  candidateId: candidateId(who.key),
  kind,
  companyId: companyId(key),
  accountId: accountId(`${key}:0`),
  purpose: null,
  daysAgo,
  minutes,
})

const ofConsultant = (who: PersonPlan, key: string, kind: 'profile' | 'pair', daysAgo: number): LookPlan => ({
  candidateId: candidateId(who.key),
  kind,
  companyId: null,
  accountId: accountId(key),
  purpose: null,
  daysAgo,
  minutes: 640,
})
