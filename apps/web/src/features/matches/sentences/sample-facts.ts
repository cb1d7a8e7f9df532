import type { FactCode, FactDetails } from '@fleksbro/scoring'

const need = { need: 'FYS-01', strength: 'required', value: 5 } as const
const hours = { candidateMin: 6, candidateMax: 15, vacancyMin: 8, vacancyMax: 10.5 } as const
const travel = { low: 10, high: 25, limit: 30, transport: 'public' } as const
const day = { longestDay: 180, shortestDay: 150 } as const
const clock = { notBefore: 540, latestStart: 570 } as const
const dates = { earliestStart: '2027-01-04', startBy: '2027-02-01' } as const
const competence = { competence: 'c-cleaning', must: true } as const
const work = { work: 't-break-down-boxes', by: 'o-cleaner' } as const

/** One invented fact per code, for tests that ask for every sentence. */
export const sampleFacts: { readonly [Code in FactCode]: readonly FactDetails[Code][] } = {
  'need-met': [{ need: 'KOG-01', strength: 'required' }, need],
  'need-adaptable': [
    { need: 'KOG-01', strength: 'preferred' },
    { ...need, today: 15, adaptableTo: 5 },
  ],
  'need-unanswered': [need],
  'need-unmet': [need, { ...need, today: 15, granted: ['personal-assistance', 'aids'] }],
  'needs-missing': [{}],
  'hours-within': [hours],
  'hours-partly': [{ ...hours, inside: 2, of: 3 }],
  'hours-apart': [hours],
  'hours-some-seasons': [{ ...hours, months: [1, 2, 3, 7], otherMonths: [4, 5, 6, 11, 12] }],
  'hours-missing': [{ whom: 'candidate' }, { whom: 'company' }],
  'schedule-within': [
    { slots: 0b10, placement: 'free' },
    { slots: 0b100010, placement: 'fixed' },
  ],
  'schedule-partly': [{ slots: 0b11, placement: 'free' }],
  'schedule-apart': [
    { slots: 0, lacking: 0b1000, placement: 'free' },
    { slots: 1, lacking: 0b1000, placement: 'fixed' },
  ],
  'schedule-missing': [{ whom: 'candidate' }, { whom: 'company' }],
  'day-short-enough': [day],
  'day-too-long': [day],
  'day-missing': [{ whom: 'candidate' }, { whom: 'company' }],
  'start-time-fits': [clock],
  'start-time-any': [{}],
  'start-time-too-early': [clock],
  'start-time-missing': [{ whom: 'candidate' }, { whom: 'company' }],
  'commute-within': [travel],
  'commute-around-limit': [travel],
  'commute-too-far': [travel],
  'commute-no-limit': [{}],
  'commute-work-from-home': [{}],
  'commute-missing': [
    { whom: 'candidate', of: 'limit' },
    { whom: 'candidate', of: 'home' },
    { whom: 'company', of: 'workplace' },
  ],
  'commute-no-estimate': [{ transport: 'bike' }],
  'start-date-fits': [dates],
  'start-date-any': [{}],
  'start-date-too-late': [dates],
  'start-date-missing': [{ whom: 'candidate' }, { whom: 'company' }],
  'task-wished': [{ task: 't-break-down-boxes' }],
  'task-near-wish': [{ task: 't-break-down-boxes', wish: 't-break-down-boxes' }],
  'task-not-wished': [{ task: 't-break-down-boxes' }],
  'wishes-missing': [{}],
  'wishes-none': [{}],
  'sector-wished': [{ sector: 'green' }],
  'sector-not-wished': [{ sector: 'green' }],
  'sector-missing': [{ whom: 'candidate' }, { whom: 'company' }],
  'sectors-none': [{}],
  'tasks-missing': [{}],
  'competence-held': [{ ...competence, level: 3, known: 'done' }],
  'competence-related': [{ ...competence, by: 'c-office-cleaning' }],
  'competence-likely': [{ ...competence, by: 'o-cleaner' }],
  'competence-lacking': [competence, { ...competence, must: false }],
  'competences-vague': [{}],
  'competences-missing': [{ whom: 'candidate' }, { whom: 'company' }],
  'competences-none': [{}],
  'work-done': [work, { work: 'o-cleaner', by: 'o-cleaner' }],
  'work-related': [work],
  'work-known': [{ work: 't-break-down-boxes', held: 2, of: 3 }],
  'work-same-sector': [{ work: 't-break-down-boxes', sector: 'logistics' }],
  'work-new': [{ work: 't-break-down-boxes' }],
  'experience-missing': [{}],
  'licence-held': [{ licence: 'forklift', must: true }],
  'licence-lacking': [
    { licence: 'forklift', must: true },
    { licence: 'forklift', must: false },
  ],
  'licences-missing': [{ whom: 'candidate' }, { whom: 'company' }],
  'licences-none': [{}],
  'language-enough': [{ language: 'da', must: true, level: 2, asked: 2 }],
  'language-below': [{ language: 'da', must: true, level: 1, asked: 2 }],
  'language-lacking': [{ language: 'en', must: false, asked: 3 }],
  'languages-missing': [{ whom: 'candidate' }, { whom: 'company' }],
  'languages-none': [{}],
}
