import {
  emptyProfile,
  listCandidateDoors,
  listPairDoors,
  listVacancyDoors,
  readCompany,
  readPair,
  readVacancy,
} from '@fleksbro/contract'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aProfile } from '../../test/a-profile.ts'
import { ids, pair } from '../../test/caseload-samples.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { loadCaseworkerPages } from '../../test/load-caseworker.ts'
import { profileApi } from '../../test/profile-api.ts'
import { visit } from '../../test/visit.tsx'
import { exampleCompany, exampleVacancy, vacancyId } from '../vacancies/example-vacancy.ts'

loadCaseworkerPages()

test('below her journey a candidate reads how many more jobs a little longer one would open', async () => {
  const commute = { transport: 'bike' as const, minutes: 20 }
  fakeApi(
    ...profileApi(aProfile({ facts: { ...emptyProfile, commute } })).answers,
    on(listCandidateDoors, () => ({ now: 12, doors: [{ step: { limit: 'commute' as const, minutes: 25 }, more: 6 }] })),
  )
  visit('/candidate/profile/travel', { as: 'candidate' })
  const opens = within(await screen.findByRole('region', { name: 'Hvad ville åbne flere døre?' }))
  expect(opens.getByText('25 i stedet for 20 minutter hver vej')).toBeDefined()
  expect(opens.getByText('6 job mere')).toBeDefined()
})

test('while a company answers, a band stands beside the condition that would open the job for more', async () => {
  fakeApi(
    on(readCompany, () => exampleCompany()),
    on(readVacancy, () => exampleVacancy()),
    on(listVacancyDoors, () => ({ band: '10-19' as const, doors: [{ need: 'SAN-01', more: '5-9' as const }] })),
  )
  visit(`/company/vacancies/${vacancyId}?step=conditions`, { as: 'company' })
  const quietRoom = (await screen.findByText('Åbner for 5–9 flere')).closest('li')
  expect(quietRoom?.textContent).toContain('Er der et eget rum eller et roligt sted at arbejde?')
  expect(screen.getByRole('heading', { name: 'Der er 10–19, hvor intet er i vejen' })).toBeDefined()
})

test('the worksheet says what would open the door, for how many others, and which help there is', async () => {
  fakeApi(
    on(readPair, () => pair()),
    on(listPairDoors, () => ({
      doors: [
        {
          criterion: 'required-needs',
          outcome: 'open' as const,
          fact: { code: 'need-unanswered', need: 'SAN-01' },
          whose: 'company' as const,
          schemes: ['personal-assistance'],
          after: { verdict: 'fits' as const, score: 820, range: { low: 820, high: 820 } },
          others: 3,
        },
      ],
    })),
  )
  visit(`/caseworker/candidates/${ids.karla}/matches/${ids.orders}`, { as: 'caseworker' })
  const title = await screen.findByRole('heading', { name: 'Hvad ville åbne døren?' })
  const section = within(title.parentElement as HTMLElement)
  expect(section.getByText('Passer')).toBeDefined()
  expect(section.getByText('Det ville åbne jobbet for 3 andre kandidater.')).toBeDefined()
  expect(section.getByText(/Kan måske løses med/)).toBeDefined()
})
