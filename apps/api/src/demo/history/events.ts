import type { EventKind } from '../../db/record.ts'
import { accountId, accounts, candidateId, companyId, vacancyId } from '../account-plans.ts'
import { companies } from '../companies/all.ts'
import { home } from '../municipalities.ts'
import { people } from '../people/all.ts'
import { chance } from '../random.ts'
import { vacancies } from '../vacancies/all.ts'
import { daysOf } from '../vacancies/days.ts'
import type { IntroductionPlan } from './introductions.ts'
import type { LogIn } from './log-ins.ts'
import type { LookPlan } from './looks.ts'
import type { DecisionPlan, RejectionPlan } from './notices.ts'

export interface EventPlan {
  readonly kind: EventKind
  readonly daysAgo: number
  readonly minutes: number
  readonly accountId?: string | null
  readonly candidateId?: string
  readonly companyId?: string
  readonly vacancyId?: string
  readonly introductionId?: string
}

interface History {
  readonly logIns: readonly LogIn[]
  readonly cast: readonly IntroductionPlan[]
  readonly looks: readonly LookPlan[]
  readonly decisions: readonly DecisionPlan[]
  readonly rejections: readonly RejectionPlan[]
  readonly introductionId: (key: string) => string
}

/** What the event log would hold had all this happened: effect is computed from it. */
export const planEvents = (history: History): EventPlan[] => [
  ...history.logIns.flatMap(ofLogIn),
  ...people.filter(({ municipality }) => municipality === home.code).flatMap(ofPerson),
  ...companies.filter(({ municipality }) => !municipality).flatMap(ofCompany),
  ...vacancies.flatMap(ofVacancy),
  ...history.looks.flatMap(ofLook),
  ...history.decisions.map(({ who, what, daysAgo }) => ({
    ...ofPair('match-decided', who.key, what.key),
    accountId: accountId(who.key),
    daysAgo,
    minutes: 700,
  })),
  ...history.rejections.map(({ who, what, by, daysAgo }) => ({
    ...ofPair('pair-rejected', who.key, what.key),
    accountId: accountId(by),
    daysAgo,
    minutes: 645,
  })),
  ...history.cast.flatMap(({ key, who, what, steps }) =>
    steps.map(({ state, by, daysAgo }) => ({
      ...ofPair(`introduction-${state}` as const, who.key, what.key),
      companyId: companyId(what.company),
      introductionId: history.introductionId(key),
      accountId: actorId(by, who, what.company),
      daysAgo,
      minutes: 600,
    })),
  ),
]

export function actorId(
  by: IntroductionPlan['steps'][number]['by'],
  who: IntroductionPlan['who'],
  company: string,
): string | null {
  if (by === 'candidate') return accountId(who.key)
  if (by === 'company') return accountId(`${company}:0`)
  return by === 'caseworker' ? accountId(who.consultant ?? 'hanne') : null
}

const ofPair = (kind: EventKind, person: string, vacancy: string) => ({
  kind,
  candidateId: candidateId(person),
  vacancyId: vacancyId(vacancy),
})

function ofLogIn({ account, daysAgo, minutes }: LogIn): EventPlan[] {
  if (account.municipality !== home.code && account.role !== 'company') return []
  const who = { accountId: account.id, daysAgo }
  const logIn: EventPlan = { ...who, kind: 'logged-in', minutes }
  const looksAtMatches = account.candidateId && chance(`matches:${account.id}:${daysAgo}`).isLucky(0.5)
  return looksAtMatches
    ? [logIn, { ...who, kind: 'matches-seen', candidateId: account.candidateId ?? '', minutes: minutes + 2 }]
    : [logIn]
}

function ofPerson({ key, hasAccount, visible, paused, weeksHere }: (typeof people)[number]): EventPlan[] {
  const hers = { candidateId: candidateId(key), accountId: hasAccount ? accountId(key) : null }
  const start = weeksHere * 7
  return [
    ...(hasAccount ? [{ ...hers, kind: 'invited' as const, daysAgo: start, minutes: 600 }] : []),
    ...(hasAccount ? [{ ...hers, kind: 'account-made' as const, daysAgo: start - 1, minutes: 500 }] : []),
    { ...hers, kind: 'profile-saved', daysAgo: start - 2, minutes: 530 },
    ...(visible ? [{ ...hers, kind: 'profile-shown' as const, daysAgo: start - 2, minutes: 540 }] : []),
    ...(paused ? [{ ...hers, kind: 'profile-paused' as const, daysAgo: 6, minutes: 1300 }] : []),
  ]
}

function ofCompany({ key, admission, consultant }: (typeof companies)[number]): EventPlan[] {
  const owner = accounts.find(({ id }) => id === accountId(`${key}:0`))
  const start = (owner?.weeksHere ?? 1) * 7
  const its = { companyId: companyId(key), minutes: 600 }
  const asked = { ...its, kind: 'company-registered' as const, daysAgo: start, accountId: owner?.id ?? null }
  if (admission === 'waiting') return [asked]
  const kind = admission === 'refused' ? ('company-refused' as const) : ('company-let-in' as const)
  return [asked, { ...its, kind, daysAgo: start - 2, accountId: accountId(consultant) }]
}

function ofVacancy(plan: (typeof vacancies)[number]): EventPlan[] {
  if (plan.status === 'draft' || companies.find(({ key }) => key === plan.company)?.municipality) return []
  const its = { companyId: companyId(plan.company), vacancyId: vacancyId(plan.key), minutes: 690 }
  const { published, closed } = daysOf(plan)
  const opened: EventPlan = { ...its, kind: 'vacancy-published', daysAgo: published }
  return closed === null ? [opened] : [opened, { ...its, kind: 'vacancy-closed', daysAgo: closed }]
}

function ofLook({ kind, candidateId, companyId, accountId, daysAgo, minutes }: LookPlan): EventPlan[] {
  if (kind !== 'card' && kind !== 'pair') return []
  const event = kind === 'card' ? ('card-opened' as const) : ('pair-opened' as const)
  return [{ kind: event, candidateId, accountId, daysAgo, minutes, ...(companyId ? { companyId } : {}) }]
}
