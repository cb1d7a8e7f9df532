import { addWorkplace, inviteColleague, readCompany, removeMember, saveCompany } from '@fleksbro/contract'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { exampleCompany } from '../../features/vacancies/example-vacancy.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { accountAs, visit } from '../../test/visit.tsx'

const me = { accountId: accountAs('company').id, name: 'Alma Lind', email: 'alma@example.dk', role: 'owner' as const }
const colleague = {
  accountId: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a09',
  name: 'Bo Ravn',
  email: 'bo@example.dk',
  role: 'member' as const,
}
const company = exampleCompany({
  members: [me, colleague],
  allowedActions: ['edit', 'invite', 'remove-member', 'leave'],
})

test('what the company tells of itself is saved while it is typed', async () => {
  let about = ''
  fakeApi(
    on(readCompany, () => company),
    on(saveCompany, ({ body }) => {
      about = body.about ?? ''
      return { ...company, about }
    }),
  )
  const { user } = visit('/company/about', { as: 'company' })
  await user.type(await screen.findByRole('textbox', { name: /Hvad laver I/ }), 'Vi pakker dele.')
  await waitFor(() => expect(about).toBe('Vi pakker dele.'))
})

test('a workplace is added, and what is missing is said beside its field', async () => {
  fakeApi(
    on(readCompany, () => company),
    on(addWorkplace, ({ body }) => ({
      ...company,
      workplaces: [...company.workplaces, { ...body, id: colleague.accountId, place: 'Odense C' }],
    })),
  )
  const { user } = visit('/company/about', { as: 'company' })
  await user.click(await screen.findByRole('button', { name: 'Tilføj arbejdsplads' }))
  await user.type(screen.getByRole('textbox', { name: 'Stedets navn' }), 'Butikken')
  await user.type(screen.getByRole('textbox', { name: 'Postnummer' }), '5000')
  expect(await screen.findByText('Odense C')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Tilføj arbejdsplads' }))
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Vej og nummer' }).getAttribute('aria-invalid')).toBe('true'),
  )
  await user.type(screen.getByRole('textbox', { name: 'Vej og nummer' }), 'Torvet 1')
  await user.click(screen.getByRole('button', { name: 'Tilføj arbejdsplads' }))
  expect(await screen.findByText('Torvet 1, 5000 Odense C')).toBeDefined()
})

test('a colleague is invited', async () => {
  fakeApi(
    on(readCompany, () => company),
    on(inviteColleague, () => ({ done: true as const })),
  )
  const { user } = visit('/company/about', { as: 'company' })
  await user.click(await screen.findByRole('button', { name: 'Invitér en kollega' }))
  await user.type(screen.getByRole('textbox', { name: 'Navn' }), 'Cille Dam')
  await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'cille@example.dk')
  await user.click(screen.getByRole('button', { name: 'Send invitation' }))
  expect(await screen.findByText('Invitationen er sendt til cille@example.dk.')).toBeDefined()
})

test('removing a colleague asks first; the last one in charge is told why not', async () => {
  const { calls } = fakeApi(
    on(readCompany, () => company),
    on(removeMember, () => {
      throw new ApiError({ status: 409, code: 'last-owner' })
    }),
  )
  const { user } = visit('/company/about', { as: 'company' })
  await user.click(await screen.findByRole('button', { name: 'Forlad virksomheden' }))
  expect(calls.some((called) => called.startsWith('DELETE'))).toBe(false)
  await user.click(screen.getAllByRole('button', { name: 'Forlad virksomheden' }).at(-1) as HTMLElement)
  expect(await screen.findByText(/Du er den eneste, der står for aftalen/)).toBeDefined()
})

test('somebody who left a company reads what to do', async () => {
  fakeApi()
  visit('/company/about', { as: 'company', account: { company: null } })
  expect(await screen.findByRole('heading', { level: 1, name: 'Du er ikke med i en virksomhed' })).toBeDefined()
})
