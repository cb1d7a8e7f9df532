import { resetPassword } from '@fleksbro/contract'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const token = 'r'.repeat(43)

test('the token leaves the address at once, and the new password leads to the log-in', async () => {
  const sent: unknown[] = []
  fakeApi(
    on(resetPassword, ({ body }) => {
      sent.push(body)
      return { done: true as const }
    }),
  )
  const { user, history } = visit(`/reset-password#${token}`)
  await user.type(await screen.findByLabelText('Ny adgangskode'), 'fire ord der passer')
  await waitFor(() => expect(history.location.href).toBe('/reset-password'))
  expect(history.length).toBe(1)

  await user.click(screen.getByRole('button', { name: 'Gem den nye' }))
  await waitFor(() => expect(history.location.pathname).toBe('/log-in'))
  expect(sent).toEqual([{ token, password: 'fire ord der passer' }])
  expect(screen.getByText(/Din nye adgangskode er gemt/)).toBeDefined()
})

test('a short one is refused beside the field and stays', async () => {
  fakeApi()
  const { user } = visit(`/reset-password#${token}`)
  await user.type(await screen.findByLabelText('Ny adgangskode'), 'kort')
  await user.click(screen.getByRole('button', { name: 'Gem den nye' }))
  expect((await screen.findAllByText(/Den skal have mindst 12 tegn/)).length).toBe(2)
  expect(screen.getByLabelText<HTMLInputElement>('Ny adgangskode').value).toBe('kort')
})

test('a link that was used says kindly where to get a new one', async () => {
  fakeApi(
    on(resetPassword, () => {
      throw new ApiError({ status: 404, code: 'link-gone' })
    }),
  )
  const { user } = visit(`/reset-password#${token}`)
  await user.type(await screen.findByLabelText('Ny adgangskode'), 'fire ord der passer')
  await user.click(screen.getByRole('button', { name: 'Gem den nye' }))
  expect(await screen.findByRole('heading', { name: 'Linket virker ikke længere' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Få et nyt link' })).toBeDefined()
})

test('half a link is not even tried', async () => {
  visit('/reset-password#half')
  expect(await screen.findByRole('heading', { name: 'Linket virker ikke længere' })).toBeDefined()
})
