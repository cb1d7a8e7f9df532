import {
  createVacancy,
  listIntroductions,
  listVacancies,
  moveVacancy,
  readCompany,
  readVacancy,
  saveVacancy,
  type Vacancy,
} from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { exampleIntroduction } from '../../features/companies/example-introduction.ts'
import { exampleCompany, exampleVacancy, vacancyId, workplaceId } from '../../features/vacancies/example-vacancy.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const shown = exampleVacancy({
  version: 4,
  title: 'Rydde op på lager',
  status: 'published',
  allowedActions: ['edit', 'pause', 'fill', 'copy', 'see-candidates'],
})
const server = (...vacancies: Vacancy[]) => [
  on(readCompany, () => exampleCompany()),
  on(listVacancies, () => vacancies),
  on(listIntroductions, () => []),
]

test('empty, it says what will be here; the first vacancy begins at its only workplace', async () => {
  let made: unknown
  fakeApi(
    ...server(),
    on(createVacancy, ({ body }) => {
      made = body
      return exampleVacancy()
    }),
    on(readVacancy, () => exampleVacancy()),
  )
  const { user, history } = visit('/company/vacancies', { as: 'company' })
  expect(await screen.findByText('Her kommer jeres stillinger')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Ny stilling' }))
  await waitFor(() => expect(history.location.pathname).toBe(`/company/vacancies/${vacancyId}`))
  expect(made).toMatchObject({ title: 'Ny stilling', workplaceId })
})

test('an untouched draft is taken up again instead of a second one', async () => {
  const { calls } = fakeApi(
    ...server(exampleVacancy()),
    on(readVacancy, () => exampleVacancy()),
  )
  const { user, history } = visit('/company/vacancies', { as: 'company' })
  await user.click(await screen.findByRole('button', { name: 'Ny stilling' }))
  await waitFor(() => expect(history.location.pathname).toBe(`/company/vacancies/${vacancyId}`))
  expect(calls.some((called) => called.startsWith('POST'))).toBe(false)
})

test('a company that waits reads by whom, and can go on meanwhile', async () => {
  const [admission] = exampleCompany().admissions
  fakeApi(
    ...server(exampleVacancy()),
    on(readCompany, () => exampleCompany({ admissions: admission ? [{ ...admission, status: 'waiting' }] : [] })),
  )
  visit('/company/vacancies', { as: 'company' })
  expect(await screen.findByText(/Mette Krogh ser på det/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Gør den færdig' })).toBeDefined()
})

test('who waits comes before everything else', async () => {
  fakeApi(
    ...server(exampleVacancy({ id: workplaceId, title: 'En kladde' }), shown),
    on(listIntroductions, () => [exampleIntroduction({ state: 'interested', waitsFor: 'company' })]),
  )
  visit('/company/vacancies', { as: 'company' })
  const [first] = await screen.findAllByRole('article')
  expect(first?.textContent).toContain('1 venter på jeres svar')
  expect(within(first as HTMLElement).getByRole('link', { name: 'Svar dem, der venter' })).toBeDefined()
})

test('a vacancy is paused, and closing one asks first', async () => {
  const moved: string[] = []
  fakeApi(
    ...server(shown),
    on(moveVacancy, ({ body: { action } }) => {
      moved.push(action)
      return exampleVacancy({
        ...shown,
        status: action === 'pause' ? 'paused' : 'filled',
        allowedActions: ['fill', 'resume'],
      })
    }),
  )
  const { user } = visit('/company/vacancies', { as: 'company' })
  await user.click(await screen.findByText('Mere om stillingen'))
  await user.click(screen.getByRole('button', { name: 'Sæt på pause' }))
  expect(await screen.findByText('På pause')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Den er besat' }))
  expect(moved).toEqual(['pause'])
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Den er besat' }))
  expect(await screen.findByText('Besat')).toBeDefined()
})

test('a copy carries everything but the time', async () => {
  const copyId = workplaceId
  const copy = exampleVacancy({ id: copyId, title: 'Rydde op på lager' })
  let sent: unknown
  fakeApi(
    ...server({ ...shown, about: 'Vi er ti.', places: 2 }),
    on(createVacancy, () => copy),
    on(saveVacancy, ({ body }) => {
      sent = body
      return { ...copy, version: 2 }
    }),
    on(readVacancy, () => copy),
  )
  const { user, history } = visit('/company/vacancies', { as: 'company' })
  await user.click(await screen.findByText('Mere om stillingen'))
  await user.click(screen.getByRole('button', { name: 'Lav en kopi' }))
  await waitFor(() => expect(history.location.pathname).toBe(`/company/vacancies/${copyId}`))
  expect(sent).toMatchObject({ about: 'Vi er ti.', places: 2 })
})
