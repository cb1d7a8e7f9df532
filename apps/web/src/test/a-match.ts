import { knowledge } from '@fleksbro/catalogue'
import type { CandidateMatch, Match, Pair, VacancyCard, VacancyFacts } from '@fleksbro/contract'
import { type Candidate, defaultRules, scorePair, type Vacancy } from '@fleksbro/scoring'
import { candidateId } from './a-profile.ts'

export const vacancyId = '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a31'
const rules = defaultRules(knowledge)
const mornings = 0b0010_0010_0010_0010_0010

export const someone: Candidate = {
  id: candidateId,
  tasks: ['t-pack-small-parts'],
  sectors: ['industry'],
  occupations: [],
  competences: [],
  needs: [
    { code: 'KOG-01', strength: 'required' },
    { code: 'SAN-01', strength: 'preferred' },
  ],
  hours: { min: 6, max: 15 },
  availability: mornings,
  longestDay: 180,
  notBefore: null,
  home: '2850',
  commute: { transport: 'public', minutes: 60 },
  languages: [{ code: 'da', level: 3 }],
  licences: [],
  earliestStart: null,
}

const facts: VacancyFacts = {
  tasks: [{ id: 't-pack-small-parts', hours: 6 }],
  sector: 'industry',
  occupation: null,
  competences: [],
  languages: [],
  licences: [],
  hours: { min: 8, max: 15 },
  seasons: null,
  schedule: { slots: mornings, placement: 'free' },
  shortestDay: 120,
  latestStart: 540,
  home: 'none',
  startBy: 'any',
  conditions: { 'KOG-01': { answer: 'yes' }, 'SAN-01': { answer: 'adaptable' } },
  praktikFirst: true,
}

export const aVacancyCard = (given: Partial<VacancyCard> = {}): VacancyCard => ({
  id: vacancyId,
  company: 'Havnens Dele',
  place: 'Nærum',
  title: 'Pakke små ordrer',
  about: 'Et roligt hjørne.',
  facts,
  contact: 'Yrsa Pakhus',
  caseworker: { name: 'Hanne Bro', email: 'hanne@example.dk', phone: null },
  ...given,
})

/** A real match of the scoring package, so that its parts add up. */
export const aMatch = (candidate: Candidate = someone, { id, facts: said } = aVacancyCard()): Match => {
  const answered = Object.fromEntries(Object.entries(said).filter(([, answer]) => answer !== null))
  const vacancy = { ...answered, startBy: null, id, postcode: '2850' } as Vacancy
  return scorePair(candidate, vacancy, rules, 'full') as Match
}

export const aCandidateMatch = (given: Partial<CandidateMatch> = {}): CandidateMatch => {
  const vacancy = given.vacancy ?? aVacancyCard()
  return {
    vacancy,
    match: aMatch(someone, vacancy),
    travel: { low: 10, high: 25 },
    decision: null,
    introduction: null,
    allowedActions: ['interest', 'decide'],
    ...given,
  }
}

export const aPair = (given: Partial<Pair> = {}): Pair => ({
  candidate: { id: candidateId, name: 'Alma Lind', visible: true, paused: false },
  vacancy: aVacancyCard(),
  match: aMatch(),
  travel: { low: 10, high: 25 },
  matrix: [
    {
      code: 'KOG-01',
      strength: 'required',
      value: null,
      shown: true,
      condition: { answer: 'yes' },
      outcome: 'met',
      schemes: [],
    },
    {
      code: 'SAN-01',
      strength: 'preferred',
      value: null,
      shown: false,
      condition: { answer: 'adaptable' },
      outcome: 'open',
      schemes: ['aids'],
    },
  ],
  decision: null,
  introduction: null,
  rejection: null,
  allowedActions: ['interest', 'decide'],
  ...given,
})
