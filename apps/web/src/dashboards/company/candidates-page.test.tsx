import {
  askToMeet,
  type CompanyMatch,
  listVacancyCandidates,
  readCompany,
  readIntroduction,
  readVacancy,
  readVacancyCandidate,
} from '@fleksbro/contract'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import {
  exampleIntroduction,
  exampleMatch,
  introductionId,
  pseudonym,
} from '../../features/companies/example-introduction.ts'
import { exampleCompany, exampleVacancy, vacancyId } from '../../features/vacancies/example-vacancy.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const shown = exampleVacancy({ status: 'published', allowedActions: ['edit', 'pause', 'see-candidates'] })
const list = (matches: CompanyMatch[], band: '5-9' | null = null) =>
  on(listVacancyCandidates, () => ({ matches, pageSize: 20, more: false, band }))
const server = () => [
  on(readCompany, () => exampleCompany()),
  on(readVacancy, () => shown),
  list([exampleMatch()]),
  on(readVacancyCandidate, () => exampleMatch()),
  on(readIntroduction, () => exampleIntroduction()),
]
const candidates = `/company/vacancies/${vacancyId}/candidates`

describe('who fits', () => {
  test('of those beyond what can be leafed through a band, never a count', async () => {
    fakeApi(...server(), list([exampleMatch()], '5-9'))
    visit(candidates, { as: 'company' })
    expect(await screen.findByText(/og 5–9 flere/)).toBeDefined()
  })

  test('a verdict that leaves room; reasons and what to talk about; no number beside cards that can be counted', async () => {
    fakeApi(...server())
    visit(candidates, { as: 'company' })
    const card = await screen.findByRole('article', { name: 'Kandidat 1' })
    expect(screen.queryByText(/flere, der passer/)).toBeNull()
    expect(card.textContent).toContain('Tal om')
    expect(card.textContent).toContain('Der kan være mere at aftale')
    expect(card.textContent).toContain('6–10 timer')
    expect(screen.getByText(/kan se, at I har set på dem/)).toBeDefined()
    expect(screen.getByRole('link', { name: /Åbn kortet/ }).getAttribute('href')).toBe(`${candidates}/${pseudonym}`)
  })

  test('who leafs on begins at the top again', async () => {
    fakeApi(
      ...server(),
      on(listVacancyCandidates, () => ({ matches: [exampleMatch()], pageSize: 20, more: true, band: null })),
    )
    const { user } = visit(candidates, { as: 'company' })
    await user.click(await screen.findByRole('button', { name: 'Vis flere' }))
    expect(await screen.findByRole('article', { name: 'Kandidat 21' })).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  test('nobody yet: says what will be here, and which answer opens the door', async () => {
    fakeApi(...server(), list([]))
    visit(candidates, { as: 'company' })
    const link = await screen.findByRole('link', { name: 'Svar på flere vilkår' })
    expect(link.getAttribute('href')).toContain('step=conditions')
  })

  test('a vacancy that is not shown has no candidates and asks for none', async () => {
    const { calls } = fakeApi(
      ...server(),
      on(readVacancy, () => exampleVacancy()),
    )
    visit(candidates, { as: 'company' })
    expect(await screen.findByText('Stillingen vises ikke lige nu')).toBeDefined()
    expect(calls.some((called) => called.includes('candidates'))).toBe(false)
  })
})

describe('asking to meet', () => {
  test('says who decides before it is asked, and then by when there is an answer', async () => {
    let asked: unknown
    fakeApi(
      ...server(),
      on(askToMeet, ({ body }) => {
        asked = body
        return exampleIntroduction({ message: 'Kom forbi.' })
      }),
    )
    const { user, history } = visit(`${candidates}/${pseudonym}`, { as: 'company' })
    expect(await screen.findByText(/Personen bestemmer. Siger personen ja/)).toBeDefined()
    await user.type(screen.getByRole('textbox', { name: /En hilsen/ }), 'Kom forbi.')
    await user.click(screen.getByRole('button', { name: 'Bed om et møde' }))
    await waitFor(() => expect(history.location.pathname).toBe(`/company/introductions/${introductionId}`))
    expect(asked).toEqual({ message: 'Kom forbi.' })
    expect(await screen.findByText(/I hører fra os senest 11. december 2026/)).toBeDefined()
  })

  test('a CPR number is said beside the field, and the words stay', async () => {
    fakeApi(
      ...server(),
      on(askToMeet, () => {
        throw new ApiError({ status: 400, code: 'invalid', fields: [{ path: '/message', code: 'cpr' }] })
      }),
    )
    const { user } = visit(`${candidates}/${pseudonym}`, { as: 'company' })
    const words = await screen.findByRole('textbox', { name: /En hilsen/ })
    await user.type(words, '010190-1234')
    await user.click(screen.getByRole('button', { name: 'Bed om et møde' }))
    expect(await screen.findByText(/Det ligner et CPR-nummer/)).toBeDefined()
    expect(words).toHaveProperty('value', '010190-1234')
    expect(words.getAttribute('aria-invalid')).toBe('true')
  })

  test('without a connection the words stay, and the question can be sent again', async () => {
    let tries = 0
    fakeApi(
      ...server(),
      on(askToMeet, () => {
        tries += 1
        if (tries === 1) throw new TypeError('no network')
        return exampleIntroduction()
      }),
    )
    const { user, history } = visit(`${candidates}/${pseudonym}`, { as: 'company' })
    await user.click(await screen.findByRole('button', { name: 'Bed om et møde' }))
    expect(await screen.findByText(/Der er ingen forbindelse. Det, du har skrevet/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Bed om et møde' }))
    await waitFor(() => expect(history.location.pathname).toBe(`/company/introductions/${introductionId}`))
  })
})
