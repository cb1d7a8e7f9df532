import {
  type BodyOf,
  carveJobs,
  createVacancy,
  listIntroductions,
  listVacancies,
  listVacancyDoors,
  readCompany,
  readVacancy,
  saveVacancy,
} from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { exampleCompany, exampleVacancy, vacancyId } from '../../features/vacancies/example-vacancy.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

beforeAll(() => import('../../features/catalogue/entries.ts'))

/** One job of all tasks, unless somebody has made others. */
function carved({ tasks, jobs }: BodyOf<typeof carveJobs>) {
  const made = jobs ?? [tasks.map(({ id }) => id)]
  return {
    jobs: made.map((ids) => ({
      tasks: ids,
      hours: tasks.filter(({ id }) => ids.includes(id)).reduce((sum, { hours }) => sum + hours, 0),
      slots: 1,
      band: '10-19' as const,
      doors: [{ need: 'SAN-01', more: '5-9' as const }],
    })),
    conditions: { 'SAN-01': { answer: 'yes' as const } },
    left: tasks.map(({ id }) => id).filter((id) => !made.flat().includes(id)),
  }
}

test('tasks that steal time become a small job, are moved in and out, and end as a draft', async () => {
  let saved: BodyOf<typeof saveVacancy> | undefined
  let isThere = false
  const { calls } = fakeApi(
    on(readCompany, () => exampleCompany()),
    on(listVacancies, () => []),
    on(listIntroductions, () => []),
    on(readVacancy, () => exampleVacancy()),
    on(listVacancyDoors, () => ({ band: null, doors: [] })),
    on(createVacancy, () => exampleVacancy({ version: 1 })),
    on(saveVacancy, ({ body }) => {
      if (!isThere) throw new ApiError({ status: 503, code: 'unavailable' })
      saved = body
      return exampleVacancy({ version: 2 })
    }),
    on(carveJobs, ({ body }) => carved(body)),
  )
  const { user, history } = visit('/company/tasks', { as: 'company' })
  await user.click(await screen.findByRole('button', { name: 'Rydde op på lager' }))
  await user.click(screen.getByRole('button', { name: 'Folde papkasser sammen' }))

  const first = within(await screen.findByRole('article', { name: 'Job 1' }))
  await waitFor(() => expect(first.getByRole('heading', { name: 'Job 1: 4 timer' })).toBeDefined())
  expect(first.getByText('Der er 10–19, hvor intet er i vejen')).toBeDefined()
  expect(first.getByText('5–9 flere')).toBeDefined()

  const boxes = within(screen.getByRole('listitem', { name: 'Folde papkasser sammen' }))
  await user.selectOptions(boxes.getByRole('combobox', { name: 'Hører til' }), 'Ikke med')
  expect(await screen.findByText('1 opgave er ikke med i et job.')).toBeDefined()

  // The server goes away half-way: the second press goes on with the same draft.
  const make = () => user.click(screen.getByRole('button', { name: 'Lav et opslag af job 1' }))
  await make()
  await screen.findByRole('alert')
  isThere = true
  await make()
  await waitFor(() => expect(history.location.pathname).toBe(`/company/vacancies/${vacancyId}`))
  expect(calls.filter((call) => /^POST .*vacancies$/.test(call))).toHaveLength(1)
  expect(saved?.facts).toMatchObject({
    tasks: [{ id: 't-tidy-stockroom', hours: 2 }],
    hours: { min: 2, max: 2 },
    schedule: { slots: 1, placement: 'free' },
    conditions: { 'SAN-01': { answer: 'yes' } },
  })
})

test('what is typed is there again after the page was closed', async () => {
  fakeApi(
    on(readCompany, () => exampleCompany()),
    on(carveJobs, ({ body }) => carved(body)),
  )
  const { user, unmount } = visit('/company/tasks', { as: 'company' })
  await user.click(await screen.findByRole('button', { name: 'Scanne papirer' }))
  await user.type(screen.getByRole('textbox', { name: /Hvem gør det i dag/ }), 'Bogholderiet')
  unmount()
  visit('/company/tasks', { as: 'company' })
  expect(await screen.findByRole('textbox', { name: /Hvem gør det i dag/ })).toMatchObject({ value: 'Bogholderiet' })
})
