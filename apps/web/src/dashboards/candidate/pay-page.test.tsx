import './pay-page.tsx'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const open = (search = '') => {
  const { calls } = fakeApi()
  return { ...visit(`/candidate/pay${search}`, { as: 'candidate', now: '2024-06-01T09:00:00Z' }), calls }
}
const amountOf = (name: string) => screen.getAllByText(name, { selector: 'dt' })[0]?.nextElementSibling?.textContent

test("the official example comes out as the authority's own calculator has it, to the øre", async () => {
  open('?hours=18&pay=200')
  const results = await screen.findAllByText('30.872 kr.', { selector: 'output' })
  expect(results.length).toBeGreaterThan(0)
  expect(amountOf('Løn med pension')).toBe('15.600,00')
  expect(amountOf('Tilskud')).toBe('15.272,00')
  expect(amountOf('I alt')).toBe('30.872,00')
})

test('playing with the numbers changes the total at once, and tells the server nothing of them', async () => {
  const { user, calls } = open('?hours=10&pay=180')
  const hours = await screen.findByRole('spinbutton', { name: 'Timer på job om ugen' })
  await user.clear(hours)
  expect(screen.getByText('Skriv timer og løn. Så regner vi.')).toBeDefined()
  await user.type(hours, '20')
  await user.clear(screen.getByRole('spinbutton', { name: 'Så meget af tiden får du løn for' }))
  await user.type(screen.getByRole('spinbutton', { name: 'Så meget af tiden får du løn for' }), '50')
  expect(screen.getByText('Du får løn for 10 timer om ugen.')).toBeDefined()
  expect(screen.getAllByText('25.412 kr.', { selector: 'output' }).length).toBeGreaterThan(0)
  expect(calls).toEqual(['GET /api/rates'])
  expect(JSON.stringify({ ...localStorage })).not.toContain('180')
})

test('the drawing says in words and in a table what it shows', async () => {
  const { user } = open()
  await user.click(await screen.findByRole('button', { name: /Mange timer: 18 timer/ }))
  expect(screen.getByRole('img', { name: /Ved 18 timer om ugen: 15\.600 kr\. i løn/ })).toBeDefined()
  const table = within(screen.getByRole('table', { hidden: true, name: 'Løn og tilskud om måneden før skat' }))
  const row = table.getByRole('row', { hidden: true, name: /18.*dine tal/ })
  expect(row.textContent).toContain('30.872,00')
})

test('a ceiling is a line of its own, and figures nobody has confirmed say so', async () => {
  fakeApi()
  visit('/candidate/pay?hours=18&pay=200', { as: 'candidate', now: '2026-11-23T09:00:00Z' })
  expect(await screen.findByText('Tallene for 2026 er ikke slået fast endnu.')).toBeDefined()
  expect(screen.getByText(/^Loft: løn og tilskud/).nextElementSibling?.textContent).toBe('−453,33')
})
