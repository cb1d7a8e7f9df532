import type {
  CandidateRow,
  Company,
  Introduction,
  listReview,
  listWaiting,
  Match,
  Pair,
  ReplyOf,
  Vacancy,
  VacancyCard,
  VacancyFacts,
} from '@fleksbro/contract'

export const ids = {
  me: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a01',
  karla: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a11',
  bo: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a12',
  orders: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a21',
  lamps: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a22',
  company: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a31',
  introduction: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a41',
} as const

const at = '2026-11-16T09:00:00Z'

export const candidateRow = (some: Partial<CandidateRow> = {}): CandidateRow => ({
  id: ids.karla,
  name: 'Karla Vang',
  caseworker: { id: ids.me, name: 'Alma Lind' },
  mine: true,
  hasAccount: true,
  invited: null,
  visible: true,
  paused: false,
  hours: { min: 6, max: 15 },
  sectors: ['logistics'],
  openIntroductions: 0,
  weeksWaiting: 3,
  updatedAt: at,
  ...some,
})

type Waits = ReplyOf<typeof listWaiting>[number]
export const waits = (some: Partial<Waits> & Pick<Waits, 'kind'>): Waits => ({
  mine: true,
  since: at,
  candidate: null,
  company: null,
  introductionId: null,
  ...some,
})

type Reviewed = ReplyOf<typeof listReview>['rows'][number]
export const reviewRow = (some: Partial<Reviewed> = {}): Reviewed => ({
  candidate: { id: ids.karla, name: 'Karla Vang', mine: true },
  vacancy: { id: ids.orders, title: 'Pakke små ordrer', company: 'Havnens Dele', place: 'Broby' },
  verdict: 'to-clarify',
  score: 782,
  range: { low: 640, high: 871 },
  openQuestions: 2,
  rejected: false,
  allowedActions: ['propose', 'reject'],
  introduction: null,
  ...some,
})

const facts: VacancyFacts = {
  tasks: null,
  sector: 'logistics',
  occupation: null,
  competences: null,
  languages: null,
  licences: null,
  hours: { min: 8, max: 15 },
  seasons: null,
  schedule: null,
  shortestDay: null,
  latestStart: null,
  home: null,
  startBy: null,
  conditions: {},
  praktikFirst: null,
}

export const vacancyCard: VacancyCard = {
  id: ids.orders,
  company: 'Havnens Dele',
  place: 'Broby',
  title: 'Pakke små ordrer',
  about: '',
  facts,
  contact: null,
  caseworker: null,
}

const part = { state: 'judged' as const, facts: [] }

export const match: Match = {
  candidateId: ids.karla,
  vacancyId: ids.orders,
  view: 'full',
  verdict: 'to-clarify',
  verdictBest: 'fits',
  verdictWorst: 'conflict',
  score: 750,
  range: { low: 640, high: 871 },
  sides: {
    person: { total: 750, low: 640, high: 871, known: 900 },
    job: { total: 750, low: 640, high: 871, known: 900 },
  },
  parts: [
    { ...part, criterion: 'required-needs', side: 'person', points: 400, of: 500, low: 300, high: 500 },
    { ...part, criterion: 'weekly-hours', side: 'person', points: 350, of: 500, low: 350, high: 350 },
    { ...part, criterion: 'competences', side: 'job', points: 750, of: 1000, low: 750, high: 750 },
  ],
  checks: [],
  questions: [],
  gaps: [],
  rulesVersion: 4,
}

export const pair = (some: Partial<Pair> = {}): Pair => ({
  candidate: { id: ids.karla, name: 'Karla Vang', visible: true, paused: false },
  vacancy: vacancyCard,
  match,
  travel: null,
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
      condition: null,
      outcome: 'open',
      schemes: ['mentor'],
    },
  ],
  decision: null,
  introduction: null,
  rejection: null,
  allowedActions: ['propose', 'reject'],
  ...some,
})

export const introduction = (some: Partial<Introduction> = {}): Introduction => ({
  id: ids.introduction,
  state: 'proposed',
  startedBy: 'caseworker',
  startedAt: at,
  deadline: null,
  waitsFor: 'candidate',
  vacancy: vacancyCard,
  candidate: { id: ids.karla, name: 'Karla Vang' },
  card: null,
  message: null,
  revealed: null,
  mayReveal: null,
  caseworker: null,
  steps: [{ at, state: 'proposed', by: 'caseworker' }],
  reason: null,
  unread: 0,
  allowedActions: ['end'],
  ...some,
})

export const aCompany = (some: Partial<Company> = {}): Company => ({
  id: ids.company,
  cvr: '01084100',
  name: 'Havnens Dele',
  about: '',
  workplaces: [
    {
      id: ids.orders,
      name: 'Lageret',
      pNumber: null,
      street: 'Havnevej 2',
      postcode: '2900',
      place: 'Hellerup',
      employees: 12,
    },
  ],
  members: [{ accountId: ids.bo, name: 'Ebbe Strand', email: 'ebbe@example.dk', role: 'owner' }],
  admissions: [
    {
      municipality: { code: '0999', name: 'Broby' },
      status: 'waiting',
      caseworker: null,
      reason: null,
      decidedAt: null,
    },
  ],
  allowedActions: ['admit', 'refuse'],
  ...some,
})

export const aVacancy = (some: Partial<Vacancy> = {}): Vacancy => ({
  id: ids.orders,
  version: 1,
  company: { id: ids.company, name: 'Havnens Dele' },
  workplace: null,
  title: 'Pakke små ordrer',
  about: '',
  status: 'published',
  places: 1,
  expiresOn: null,
  facts: { ...facts, conditions: { 'KOG-01': { answer: 'yes' } } },
  helpsMost: [],
  savedAt: at,
  allowedActions: [],
  ...some,
})
