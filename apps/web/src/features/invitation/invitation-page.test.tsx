import { acceptInvitation, type ReplyOf, readInvitation } from '@fleksbro/contract'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { speak } from '../../i18n/i18n.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { accountAs, visit } from '../../test/visit.tsx'

const token = 'i'.repeat(43)
const invitation: ReplyOf<typeof readInvitation> = {
  kind: 'candidate',
  name: 'Alma Lind',
  email: 'alma@example.dk',
  invitedBy: 'Karen Holm',
  place: 'Broby Kommune',
}
const session = { account: accountAs('candidate'), demo: false, now: '2026-11-23T09:00:00Z' }
const gone = () => {
  throw new ApiError({ status: 404, code: 'link-gone' })
}

afterEach(() => speak('da'))

test('says who invites, takes the token out of the address, and lands in the own dashboard', async () => {
  const sent: unknown[] = []
  fakeApi(
    on(readInvitation, () => invitation),
    on(acceptInvitation, ({ body }) => {
      sent.push(body)
      return session
    }),
  )
  const { user, history } = visit(`/invitation#${token}`)
  expect(await screen.findByText(/Karen Holm fra Broby Kommune inviterer dig/)).toBeDefined()
  expect(history.location.href).toBe('/invitation')
  expect(history.length).toBe(1)
  expect(screen.getByLabelText<HTMLInputElement>('Dit navn').value).toBe('Alma Lind')
  expect(screen.getByLabelText<HTMLInputElement>('Din e-mail').readOnly).toBe(true)

  await user.type(screen.getByLabelText('Vælg en adgangskode'), 'fire ord der passer')
  await user.click(screen.getByRole('button', { name: 'Kom i gang' }))
  await waitFor(() => expect(history.location.pathname).toMatch(/^\/candidate/))
  expect(sent).toEqual([{ token, name: 'Alma Lind', password: 'fire ord der passer', language: 'da' }])
})

test('the page speaks the language that is chosen', async () => {
  fakeApi(on(readInvitation, () => invitation))
  const { user } = visit(`/invitation#${token}`)
  await user.click(await screen.findByLabelText('English'))
  expect(await screen.findByRole('heading', { name: 'Welcome to Fleksbro' })).toBeDefined()
})

test('a used or expired link says what to do', async () => {
  fakeApi(on(readInvitation, gone))
  visit(`/invitation#${token}`)
  expect(await screen.findByRole('heading', { name: 'Linket virker ikke længere' })).toBeDefined()
  expect(screen.getByText(/bed din konsulent/)).toBeDefined()
})

test('a page that was loaded again has no link any more, and says the same', async () => {
  const { calls } = fakeApi()
  visit('/invitation')
  expect(await screen.findByRole('heading', { name: 'Linket virker ikke længere' })).toBeDefined()
  expect(calls).toEqual([])
})

test('a refusal keeps what was typed', async () => {
  fakeApi(
    on(readInvitation, () => invitation),
    on(acceptInvitation, () => {
      throw new ApiError({ status: 409, code: 'account-exists' })
    }),
  )
  const { user } = visit(`/invitation#${token}`)
  await user.type(await screen.findByLabelText('Vælg en adgangskode'), 'fire ord der passer')
  await user.click(screen.getByRole('button', { name: 'Kom i gang' }))
  expect(await screen.findByText(/Du er her allerede. Log ind/)).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('Vælg en adgangskode').value).toBe('fire ord der passer')
})

test('somebody else who is signed in here is told that she will be logged out', async () => {
  fakeApi(on(readInvitation, () => ({ ...invitation, kind: 'staff' as const, invitedBy: null })))
  visit(`/invitation#${token}`, { as: 'caseworker', account: { name: 'Bo Vang' } })
  expect(await screen.findByText(/Du er logget ind som Bo Vang/)).toBeDefined()
  expect(screen.getByText(/Broby Kommune har givet dig adgang/)).toBeDefined()
})

test('when the server fails, the page says that nothing is lost', async () => {
  fakeApi(
    on(readInvitation, () => {
      throw new ApiError({ status: 500, code: 'internal' })
    }),
  )
  visit(`/invitation#${token}`)
  expect(await screen.findByRole('heading', { name: 'Noget gik galt' })).toBeDefined()
})
