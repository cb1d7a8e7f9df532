import { listUsers, saveUser, type UserRow } from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const karen: UserRow = {
  accountId: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1c01',
  name: 'Karen Holm',
  email: 'karen@example.dk',
  role: 'caseworker',
  company: null,
  active: true,
  decidesOnBenefits: false,
  lastSeen: '2026-11-22T09:00:00Z',
  allowedActions: ['turn-off', 'mark-benefits'],
}

test('shows who has access, and that no profiles are seen', async () => {
  fakeApi(
    on(listUsers, () => [karen, { ...karen, accountId: karen.accountId.replace('01', '02'), allowedActions: [] }]),
  )
  visit('/admin/users', { as: 'admin' })
  expect(await screen.findByText('2 brugere')).toBeDefined()
  expect(screen.getByText(/Du ser ingen profiler/)).toBeDefined()
  expect(screen.getAllByText('i går')).toHaveLength(2)
  expect(screen.getAllByRole('button', { name: 'Slå fra: Karen Holm' })).toHaveLength(1)
})

test('search and role stand in the address and are asked for', async () => {
  const asked: string[] = []
  fakeApi(
    on(listUsers, (_, { query }) => {
      asked.push(query.toString())
      return query.get('search') === 'bo' ? [] : [karen]
    }),
  )
  const { user, history } = visit('/admin/users?role=caseworker', { as: 'admin' })
  await screen.findByText('Karen Holm')
  expect(asked).toEqual(['role=caseworker&search='])

  const field = screen.getByLabelText('Søg på navn eller e-mail')
  await user.type(field, 'bo')
  expect(await screen.findByText(/Ingen passer på det/)).toBeDefined()
  expect(document.activeElement).toBe(field)
  expect(history.location.search).toContain('search=bo')

  await user.click(screen.getByRole('button', { name: 'Vis alle' }))
  expect(await screen.findByText('Karen Holm')).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('Søg på navn eller e-mail').value).toBe('')
})

test('turning off says what it means first, and can be left', async () => {
  let active = true
  const { calls } = fakeApi(
    on(listUsers, () => [
      { ...karen, active, allowedActions: [active ? ('turn-off' as const) : ('turn-on' as const)] },
    ]),
    on(saveUser, ({ body }) => {
      active = body.active ?? active
      return { ...karen, active }
    }),
  )
  const { user } = visit('/admin/users', { as: 'admin' })
  const turnOff = await screen.findByRole('button', { name: 'Slå fra: Karen Holm' })
  await user.click(turnOff)
  expect(screen.getByText(/logget ud med det samme/)).toBeDefined()
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Fortryd' }))
  expect(calls.some((call) => call.startsWith('PATCH'))).toBe(false)

  await user.click(turnOff)
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Slå fra' }))
  expect(await screen.findByRole('button', { name: 'Slå til: Karen Holm' })).toBeDefined()
  expect(screen.getByText('Slået fra')).toBeDefined()
})

test('marking somebody as deciding on benefits tells what that hides', async () => {
  const sent: unknown[] = []
  fakeApi(
    on(listUsers, () => [karen]),
    on(saveUser, ({ body }) => {
      sent.push(body)
      return { ...karen, decidesOnBenefits: true }
    }),
  )
  const { user } = visit('/admin/users', { as: 'admin' })
  await user.click(await screen.findByRole('button', { name: 'Afgør ydelser: Karen Holm' }))
  expect(screen.getByText(/aldrig hvem der sagde nej/)).toBeDefined()
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Afgør ydelser' }))
  await waitFor(() => expect(sent).toEqual([{ decidesOnBenefits: true }]))
})

test('a refusal is said and changes nothing', async () => {
  fakeApi(
    on(listUsers, () => [karen]),
    on(saveUser, () => {
      throw new ApiError({ status: 403, code: 'turned-off' })
    }),
  )
  const { user } = visit('/admin/users', { as: 'admin' })
  await user.click(await screen.findByRole('button', { name: 'Slå fra: Karen Holm' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Slå fra' }))
  expect(await screen.findByText('Din adgang er slået fra.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Slå fra: Karen Holm' })).toBeDefined()
})

test('when the list does not come, the page says that nothing is lost', async () => {
  fakeApi(
    on(listUsers, () => {
      throw new ApiError({ status: 500, code: 'internal' })
    }),
  )
  visit('/admin/users', { as: 'admin' })
  expect(await screen.findByRole('heading', { name: 'Noget gik galt' })).toBeDefined()
})
