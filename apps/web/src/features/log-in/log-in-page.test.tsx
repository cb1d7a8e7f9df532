import { listDemoAccounts, logIn, logInToDemo, type Session } from '@fleksbro/contract'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { accountAs, visit } from '../../test/visit.tsx'

const now = '2026-11-23T09:00:00Z'
const signedIn = (demo = false): Session => ({ account: accountAs('caseworker'), demo, now })
const person = {
  accountId: accountAs('caseworker').id,
  name: 'Karen Holm',
  role: 'caseworker',
  about: { da: 'Har 40 borgere', en: 'Has 40 people' },
} as const

async function fillIn(user: ReturnType<typeof visit>['user'], email: string, password: string) {
  await user.type(await screen.findByLabelText('E-mail'), email)
  await user.type(screen.getByLabelText('Adgangskode'), password)
  await user.click(screen.getByRole('button', { name: 'Log ind' }))
}

test('e-mail and password lead to where somebody was going', async () => {
  fakeApi(on(logIn, () => signedIn()))
  const { user, history } = visit('/caseworker/pairs?view=open')
  expect(await screen.findByText(/hvor du var på vej/)).toBeDefined()
  await fillIn(user, 'karen@example.dk', 'en lang adgangskode')
  await waitFor(() => expect(history.location.href).toBe('/caseworker/pairs?view=open'))
})

test('a wrong password says no more than that both do not go together, and keeps what was typed', async () => {
  fakeApi(
    on(logIn, () => {
      throw new ApiError({ status: 401, code: 'wrong-email-or-password' })
    }),
  )
  const { user } = visit('/log-in')
  await fillIn(user, 'karen@example.dk', 'forkert')
  expect(await screen.findByText(/passer ikke sammen/)).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('karen@example.dk')
  expect(screen.getByLabelText<HTMLInputElement>('Adgangskode').value).toBe('forkert')
})

test('too many attempts ask for a pause', async () => {
  fakeApi(
    on(logIn, () => {
      throw new ApiError({ status: 429, code: 'too-many-attempts' })
    }),
  )
  const { user } = visit('/log-in')
  await fillIn(user, 'karen@example.dk', 'forkert')
  expect(await screen.findByText(/Vent et kvarter/)).toBeDefined()
})

test('without a connection what was typed stays', async () => {
  fakeApi(
    on(logIn, () => {
      throw new TypeError('no network')
    }),
  )
  const { user } = visit('/log-in')
  await fillIn(user, 'karen@example.dk', 'en lang adgangskode')
  expect(await screen.findByText(/Der er ingen forbindelse. Det, du har skrevet/)).toBeDefined()
})

test('empty fields are pointed out before anything is sent, and the error goes while typing', async () => {
  const { calls } = fakeApi()
  const { user } = visit('/log-in')
  await user.click(await screen.findByRole('button', { name: 'Log ind' }))
  expect(document.activeElement?.textContent).toContain('Kig lige på det her')
  expect(screen.getByLabelText('E-mail').getAttribute('aria-invalid')).toBe('true')
  expect(calls).toEqual([])
  await user.type(screen.getByLabelText('E-mail'), 'k')
  expect(screen.getByLabelText('E-mail').getAttribute('aria-invalid')).toBeNull()
})

test('the password can be looked at', async () => {
  const { user } = visit('/log-in')
  const field = await screen.findByLabelText<HTMLInputElement>('Adgangskode')
  expect(field.type).toBe('password')
  await user.click(screen.getByRole('button', { name: 'Vis adgangskoden' }))
  expect(field.type).toBe('text')
})

test('in a demo one click signs in as somebody invented', async () => {
  fakeApi(
    on(listDemoAccounts, () => [person]),
    on(logInToDemo, ({ body }) => ({ ...signedIn(true), account: { ...accountAs('caseworker'), id: body.accountId } })),
  )
  const { user, history } = visit('/log-in', { demo: true })
  expect(await screen.findByText('Har 40 borgere')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Åbn demoens postkasse' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: /Log ind som Karen Holm/ }))
  await waitFor(() => expect(history.location.pathname).toMatch(/^\/caseworker/))
})

test('when the demo accounts do not come, the log-in still works and they can be asked for again', async () => {
  fakeApi(
    on(listDemoAccounts, () => {
      throw new ApiError({ status: 500, code: 'internal' })
    }),
  )
  const { user } = visit('/log-in', { demo: true })
  expect(await screen.findByText(/kunne ikke hente dem/)).toBeDefined()
  expect(screen.getByLabelText('E-mail')).toBeDefined()
  fakeApi(on(listDemoAccounts, () => [person]))
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
  expect(await screen.findByRole('button', { name: /Log ind som Karen Holm/ })).toBeDefined()
})

test('outside a demo nobody is offered and nothing is asked for', async () => {
  const { calls } = fakeApi()
  visit('/log-in')
  await screen.findByLabelText('E-mail')
  expect(screen.queryByText('Prøv Fleksbro')).toBeNull()
  expect(calls).toEqual([])
})
