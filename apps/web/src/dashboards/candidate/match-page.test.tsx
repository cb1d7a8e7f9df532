import './match-page.tsx'
import { decideOnMatch, listIntroductions, type Pair, readPair } from '@fleksbro/contract'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aMatch, aPair, aVacancyCard, vacancyId } from '../../test/a-match.ts'
import { candidateId } from '../../test/a-profile.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const open = (pair: Pair, ...more: Parameters<typeof fakeApi>) => {
  fakeApi(
    on(readPair, () => pair),
    on(listIntroductions, () => []),
    ...more,
  )
  return visit(`/candidate/matches/${vacancyId}`, { as: 'candidate' })
}

test('needs stand against what the place says, with the question to take along', async () => {
  open(aPair())
  const table = within(await screen.findByRole('table', { name: 'Det, du har brug for' }))
  const row = within(table.getByRole('row', { name: /Rolige, støjsvage omgivelser/ }))
  expect(row.getByText('Kan tilpasses')).toBeDefined()
  expect(row.getByText('Kun du og din konsulent kan se det')).toBeDefined()
  expect(row.getByText('Kan måske løses med hjælpemidler.')).toBeDefined()
})

test('the number unfolds into parts that add up', async () => {
  const pair = aPair()
  const { user } = open(pair)
  await user.click(await screen.findByText('Se, hvordan tallet bliver til'))
  const { person, job } = pair.match.sides
  expect(
    screen.getByText(`2 × ${person.total} × ${job.total} : (${person.total} + ${job.total}), rundet ned`),
  ).toBeDefined()
  for (const [side, total] of [
    ['person', person.total],
    ['job', job.total],
  ] as const) {
    const points = pair.match.parts.filter((part) => part.side === side).map((part) => part.points)
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(total)
  }
})

test('while too little is known there is no number anywhere', async () => {
  open(aPair({ match: aMatch({ id: candidateId }), matrix: [], travel: null }))
  expect(await screen.findByText('Vi ved for lidt endnu')).toBeDefined()
  expect(screen.queryByText(/af 1000/)).toBeNull()
  expect(screen.getAllByRole('link', { name: 'Svar på det' }).length).toBeGreaterThan(0)
})

test('what does not fit is told in words, with the help that could close it', async () => {
  const vacancy = aVacancyCard({
    facts: { ...aVacancyCard().facts, conditions: { 'KOG-01': { answer: 'no' } } },
  })
  open(aPair({ vacancy, match: aMatch(undefined, vacancy) }))
  expect(await screen.findByText('Én opgave ad gangen. Det kan stedet ikke lige nu.')).toBeDefined()
  expect(screen.getByText('Kan måske løses med personlig assistance og mentor.')).toBeDefined()
})

test('later can be undone', async () => {
  const sent: unknown[] = []
  const { user } = open(
    aPair(),
    on(decideOnMatch, ({ body }) => {
      sent.push(body.decision)
      return { done: true as const }
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Senere' }))
  await user.click(await screen.findByRole('button', { name: 'Fortryd' }))
  expect(sent).toEqual(['later', null])
})

test('a job that is gone says so', async () => {
  fakeApi()
  visit(`/candidate/matches/${vacancyId}`, { as: 'candidate' })
  expect(await screen.findByRole('heading', { name: 'Siden findes ikke' })).toBeDefined()
})
