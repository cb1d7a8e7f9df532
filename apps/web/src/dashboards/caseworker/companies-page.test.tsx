import {
  decideAdmission,
  listCompanies,
  listIntroductions,
  listVacancies,
  readCompany,
  takeOnCompany,
} from '@fleksbro/contract'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aCompany, aVacancy, ids, introduction } from '../../test/caseload-samples.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { loadCaseworkerPages } from '../../test/load-caseworker.ts'
import { visit } from '../../test/visit.tsx'

loadCaseworkerPages()

const row = {
  id: ids.company,
  name: 'Havnens Dele',
  cvr: '01084100',
  place: 'Hellerup',
  status: 'waiting',
  published: 0,
  waitingAnswers: 1,
  caseworker: null,
  registeredAt: '2026-11-16T09:00:00Z',
} as const

test('a company is refused from its row with a reason', async () => {
  let reason: string | undefined
  fakeApi(
    on(listCompanies, () => (reason ? [] : [row])),
    on(decideAdmission, ({ body }) => {
      reason = body.reason
      return aCompany()
    }),
  )
  const { user } = visit('/caseworker/companies?status=waiting', { as: 'caseworker' })
  await user.click(await screen.findByRole('button', { name: 'Afvis …: Havnens Dele' }))
  await user.type(screen.getByRole('textbox', { name: 'Hvorfor kan den ikke være med?' }), 'Ukendt CVR')
  await user.click(screen.getByRole('button', { name: 'Afvis' }))
  expect(await screen.findByText('Havnens Dele er afvist.')).toBeDefined()
  expect(reason).toBe('Ukendt CVR')
})

test('its page tells where and who, lets it in, and then shows its jobs and who is introduced to them', async () => {
  let company = aCompany()
  fakeApi(
    on(readCompany, () => company),
    on(listVacancies, () => [aVacancy(), aVacancy({ id: ids.lamps, title: 'Samle lamper', status: 'draft' })]),
    on(listIntroductions, () => [introduction()]),
    on(decideAdmission, () => {
      const [admission] = company.admissions
      if (admission) company = aCompany({ admissions: [{ ...admission, status: 'in' }], allowedActions: ['refuse'] })
      return company
    }),
  )
  const { user } = visit(`/caseworker/companies/${ids.company}`, { as: 'caseworker' })
  await screen.findByRole('heading', { level: 1, name: 'Havnens Dele' })
  expect(screen.getByText('Ebbe Strand')).toBeDefined()
  expect(screen.queryByText('Kladde')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Luk ind: Havnens Dele' }))
  expect(await screen.findByText('Kladde')).toBeDefined()
  expect(await screen.findByText(/^Havnens Dele er med nu/)).toBeDefined()
  expect(screen.getByRole('rowheader', { name: /Karla Vang – Pakke små ordrer/ })).toBeDefined()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Luk ind: Havnens Dele' })).toBeNull())
  expect(screen.getByText('Er med')).toBeDefined()
})

test('a colleague’s company is taken on, and then it is hers', async () => {
  let company = aCompany({ allowedActions: ['refuse', 'take-on'] })
  fakeApi(
    on(readCompany, () => company),
    on(listVacancies, () => []),
    on(listIntroductions, () => []),
    on(takeOnCompany, () => {
      company = aCompany({ allowedActions: ['refuse'] })
      return company
    }),
  )
  const { user } = visit(`/caseworker/companies/${ids.company}`, { as: 'caseworker' })
  await user.click(await screen.findByRole('button', { name: 'Bliv deres konsulent' }))
  expect(await screen.findByText('Du er nu konsulent for Havnens Dele.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Bliv deres konsulent' })).toBeNull()
})
