import { type CompanyMatch, emptyVacancy, type Introduction } from '@fleksbro/contract'
import { vacancyId } from '../vacancies/example-vacancy.ts'

/** For page tests: a candidate's card as a company gets it, her match and an introduction with her. */
export const pseudonym = 'kT3vQ9xW2mLpZ7aB'
export const introductionId = '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a40'

export const exampleCard: CompanyMatch['card'] = {
  pseudonym,
  tasks: ['t-tidy-stockroom'],
  sectors: null,
  occupations: null,
  competences: null,
  needs: [{ code: 'KOG-01', strength: 'required' }],
  availability: null,
  hours: { min: 6, max: 10 },
  longestDay: null,
  notBefore: null,
  languages: null,
  licences: null,
  earliestStart: 'now',
  about: null,
}

const side = { total: 500, low: 400, high: 600, known: 5 }

export const exampleMatch = (more: Partial<CompanyMatch> = {}): CompanyMatch => ({
  card: exampleCard,
  match: {
    candidateId: pseudonym,
    vacancyId,
    view: 'company',
    verdict: 'to-clarify',
    verdictBest: 'fits',
    verdictWorst: 'conflict',
    score: 500,
    range: { low: 400, high: 600 },
    sides: { person: side, job: side },
    parts: [
      {
        criterion: 'wished-tasks',
        side: 'person',
        state: 'judged',
        points: 500,
        of: 1000,
        low: 500,
        high: 500,
        facts: [{ code: 'task-wished', task: 't-tidy-stockroom' }],
      },
    ],
    checks: [],
    questions: [
      {
        whom: 'company',
        criterion: 'required-needs',
        fact: { code: 'need-unanswered', need: 'KOG-01', strength: 'required' },
        schemes: [],
      },
    ],
    gaps: [],
    rulesVersion: 1,
  },
  introduction: null,
  allowedActions: ['ask'],
  ...more,
})

export const exampleIntroduction = (more: Partial<Introduction> = {}): Introduction => ({
  id: introductionId,
  state: 'asked',
  startedBy: 'company',
  startedAt: '2026-11-20T09:00:00Z',
  deadline: '2026-12-11T09:00:00Z',
  waitsFor: 'candidate',
  vacancy: {
    id: vacancyId,
    company: 'Havnens Dele',
    place: 'Aarhus C',
    title: 'Rydde op på lager',
    about: '',
    facts: emptyVacancy,
    contact: null,
    caseworker: null,
  },
  candidate: null,
  card: exampleCard,
  message: null,
  revealed: null,
  mayReveal: null,
  caseworker: null,
  steps: [{ at: '2026-11-20T09:00:00Z', state: 'asked', by: 'company' }],
  reason: null,
  unread: 0,
  allowedActions: ['decline'],
  ...more,
})
