import type { Match } from '@fleksbro/contract'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { type ReactNode, Suspense } from 'react'
import { expect, test } from 'vitest'
import { createQueryClient } from '../../api/query-client.ts'
import { aMatch } from '../../test/a-match.ts'
import { monthlyHours } from './monthly-hours.ts'
import { OpenQuestions } from './open-questions.tsx'
import { Reasons } from './reasons.tsx'
import { reasonsOf } from './reasons-of.ts'
import { ScoreUnfold } from './score-unfold.tsx'
import { VerdictTag } from './verdict-tag.tsx'

const show = (what: ReactNode) =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Suspense>{what}</Suspense>
    </QueryClientProvider>,
  )

test('in the company’s view a verdict never stands alone', () => {
  show(<VerdictTag verdict="fits" view="company" />)
  expect(screen.getByText('Intet i vejen i det, I kan se')).toBeDefined()
  expect(screen.getByText('Der kan være mere at aftale')).toBeDefined()
})

test('reasons begin with what must be there, and tell one of each kind before more of the same', () => {
  const criteria = reasonsOf(aMatch(), 'you').map(({ code }) => code)
  expect(criteria.slice(0, 2)).toEqual(['need-met', 'task-wished'])
  expect(reasonsOf({ ...aMatch(), parts: [] }, 'you')).toEqual([])
})

test('what is merely not in the way is no reason', () => {
  const codes = reasonsOf(aMatch(), 'you').map(({ code }) => code)
  expect(codes).not.toContain('licences-none')
  expect(codes).not.toContain('need-adaptable')
})

test('the rest of the reasons can be unfolded', async () => {
  show(<Reasons match={aMatch()} about="you" most={1} unfold />)
  expect(await screen.findByText(/ting mere/)).toBeDefined()
})

test('the same question is asked once, and a company is asked as itself', async () => {
  const [question] = aMatch().questions
  if (!question) throw new Error('This match has something open')
  show(<OpenQuestions questions={[question, question]} about="company" />)
  expect(await screen.findAllByText(/I har svaret, at det kan tilpasses\. Hvordan\?/)).toHaveLength(1)
})

test('what is not known is named instead of counted', () => {
  const match: Match = { ...aMatch(), score: null }
  show(<ScoreUnfold match={match} about="she" open />)
  expect(screen.getByText('Vi ved for lidt endnu')).toBeDefined()
  expect(screen.queryByText(/af 1000/)).toBeNull()
})

test('a year of seasons has no hours in months without work', () => {
  expect(monthlyHours([{ months: [4, 5], hours: { min: 18, max: 20 } }])).toEqual([
    0, 0, 0, 20, 20, 0, 0, 0, 0, 0, 0, 0,
  ])
})
