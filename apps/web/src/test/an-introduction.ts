import type { Introduction } from '@fleksbro/contract'
import { aVacancyCard } from './a-match.ts'
import { candidateId } from './a-profile.ts'

export const introductionId = '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a41'

/** A company has asked to meet; it waits for the candidate. */
export const anIntroduction = (given: Partial<Introduction> = {}): Introduction => ({
  id: introductionId,
  state: 'asked',
  startedBy: 'company',
  startedAt: '2026-11-18T09:00:00Z',
  deadline: '2026-12-09T09:00:00Z',
  waitsFor: 'candidate',
  vacancy: aVacancyCard(),
  candidate: { id: candidateId, name: 'Alma Lind' },
  card: null,
  message: 'Kom og se linnedrummet.',
  revealed: null,
  mayReveal: { name: 'Alma Lind', email: 'alma@example.dk', phone: '20 30 40 50' },
  caseworker: { name: 'Hanne Bro', email: 'hanne@example.dk', phone: '10 00 10 01' },
  steps: [{ at: '2026-11-18T09:00:00Z', state: 'asked', by: 'company' }],
  reason: null,
  unread: 0,
  allowedActions: ['yes', 'later', 'no'],
  ...given,
})
