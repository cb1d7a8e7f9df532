import type { Candidate, Vacancy } from '../facts.ts'
import type { Check } from '../match.ts'
import { week } from './slot-bits.ts'

export interface Change {
  readonly candidate?: Partial<Candidate>
  readonly vacancy?: Partial<Vacancy>
}

type Settle = (check: Check, candidate: Candidate, vacancy: Vacancy) => Change | undefined

const ofCompany = (vacancy: Partial<Vacancy>): Change => ({ vacancy })
const ofCandidate = (candidate: Partial<Candidate>): Change => ({ candidate })
const isCandidates = ({ fact }: Check) => fact['whom'] === 'candidate'

/** By criterion: the one change that meets the condition, be it an offer, an answer, or a step of hers. */
const settlements: Readonly<Record<string, Settle>> = {
  'required-needs': ({ fact: { need } }, _candidate, { conditions }) =>
    typeof need === 'string'
      ? ofCompany({ conditions: { ...conditions, [need]: { answer: 'yes' } } })
      : ofCandidate({ needs: [] }),

  'weekly-hours': (check, { hours: hers }, { hours: theirs }) => {
    if (isCandidates(check)) return theirs && ofCandidate({ hours: theirs })
    return hers && ofCompany({ hours: hers, seasons: [] })
  },

  schedule: (check, { availability }) => {
    if (isCandidates(check)) return ofCandidate({ availability: week })
    return availability ? ofCompany({ schedule: { slots: availability, placement: 'free' } }) : undefined
  },

  'working-day': (check, { longestDay }, { shortestDay }) => {
    if (isCandidates(check)) return shortestDay === undefined ? undefined : ofCandidate({ longestDay: shortestDay })
    return longestDay === undefined ? undefined : ofCompany({ shortestDay: longestDay })
  },

  'starting-time': (check, { notBefore }) => {
    if (isCandidates(check)) return ofCandidate({ notBefore: null })
    return typeof notBefore === 'number' ? ofCompany({ latestStart: notBefore }) : undefined
  },

  commute: ({ fact: { high } }, { commute }) =>
    commute && typeof high === 'number'
      ? ofCandidate({ commute: { ...commute, minutes: high } })
      : ofCompany({ home: 'all' }),

  competences: (check, { competences = [] }, { competences: asked = [] }) => {
    const { competence } = check.fact
    const lacking = typeof competence === 'string' ? [competence] : asked.map(({ id }) => id)
    if (check.fact.code === 'competences-missing' && !isCandidates(check)) return ofCompany({ competences: [] })
    return ofCandidate({
      competences: [...competences, ...lacking.map((id) => ({ id, level: 2, known: 'said' }) as const)],
    })
  },

  licences: (check, { licences = [] }, { licences: asked = [] }) => {
    const { licence } = check.fact
    if (typeof licence === 'string') return ofCandidate({ licences: [...licences, licence] })
    return isCandidates(check) ? ofCandidate({ licences: asked.map(({ code }) => code) }) : ofCompany({ licences: [] })
  },

  languages: (check, { languages = [] }, { languages: asked = [] }) => {
    const { language } = check.fact
    const wanted = asked.filter(({ code }) => language === undefined || code === language)
    if (language === undefined && !isCandidates(check)) return ofCompany({ languages: [] })
    return ofCandidate({ languages: [...languages, ...wanted.map(({ code, level }) => ({ code, level }))] })
  },

  'start-date': (check) => (isCandidates(check) ? ofCandidate({ earliestStart: null }) : ofCompany({ startBy: null })),
}

export const changeThatMeets: Settle = (check, candidate, vacancy) =>
  settlements[check.criterion]?.(check, candidate, vacancy)
