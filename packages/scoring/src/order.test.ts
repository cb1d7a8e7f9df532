import { expect, test } from 'vitest'
import { easyCandidate, easyVacancy, rules } from '../test/people.ts'
import type { Match } from './match.ts'
import { compareMatches } from './order.ts'
import { rankCandidates } from './rank.ts'
import { scorePair } from './score-pair.ts'

const easy = scorePair(easyCandidate, easyVacancy, rules, 'full')
const match = (candidateId: string, facts: Partial<Match>): Match => ({ ...easy, candidateId, ...facts })

const inOrder = [
  match('fits', { verdict: 'fits', score: 100 }),
  match('fits-less', { verdict: 'fits', score: 99, range: { low: 0, high: 1000 } }),
  match('fits-unknown', { verdict: 'fits', score: null }),
  match('clarify-b-surer', { verdict: 'to-clarify', score: 900, range: { low: 890, high: 910 } }),
  match('clarify-a', { verdict: 'to-clarify', score: 900, range: { low: 700, high: 950 } }),
  match('conflict-waited', { verdict: 'conflict', score: 1000 }),
  match('conflict-a', { verdict: 'conflict', score: 1000 }),
  match('conflict-b', { verdict: 'conflict', score: 1000 }),
]

test('lists go by verdict, score, how sure, who waited longest, id', () => {
  const waitingSince = ({ candidateId }: { candidateId: string }) =>
    candidateId === 'conflict-waited' ? '2026-01-01' : undefined
  const shuffled = [5, 2, 7, 0, 6, 3, 1, 4].flatMap((index) => inOrder[index] ?? [])
  const ids = shuffled.sort(compareMatches('full', { waitingSince })).map(({ candidateId }) => candidateId)
  expect(ids).toEqual(inOrder.map(({ candidateId }) => candidateId))
})

test('who has waited longest comes first for the caseworker, and nowhere else', () => {
  const people = ['2026-11-01', undefined, '2026-03-01'].map((since, index) => ({
    ...easyCandidate,
    id: `p${index}`,
    ...(since === undefined ? {} : { waitingSince: since }),
  }))
  const ids = (matches: readonly Match[]) => matches.map(({ candidateId }) => candidateId)
  expect(ids(rankCandidates(easyVacancy, people, rules, { view: 'full' }))).toEqual(['p2', 'p0', 'p1'])
  const company = { view: 'company', tieBreak: (id: string) => id } as const
  expect(ids(rankCandidates(easyVacancy, people, rules, company))).toEqual(['p0', 'p1', 'p2'])
})
