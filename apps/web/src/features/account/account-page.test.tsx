import { logOutEverywhere, updateAccount } from '@fleksbro/contract'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { accountAs, visit } from '../../test/visit.tsx'

test('the menu in the corner leads to it', async () => {
  const { user, history } = visit('/privacy', { as: 'company' })
  await user.click(await screen.findByRole('button', { name: 'AL, menu for Alma Lind' }))
  await user.click(screen.getByRole('link', { name: 'Min konto' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Min konto' })).toBeDefined()
  expect(history.location.pathname).toBe('/company/account')
})

test('a new name shows everywhere, and a phone number can be taken away', async () => {
  const sent: unknown[] = []
  fakeApi(
    on(updateAccount, ({ body }) => {
      sent.push(body)
      return { ...accountAs('admin'), name: 'Alma Dal' }
    }),
  )
  const { user } = visit('/admin/account', { as: 'admin' })
  await user.clear(await screen.findByLabelText('Navn'))
  await user.type(screen.getByLabelText('Navn'), 'Alma Dal')
  const phone = screen.getByLabelText<HTMLInputElement>('Telefon (valgfri)')
  expect(phone.value).toBe('20 30 40 50')
  await user.clear(phone)
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  expect(await screen.findByText('Gemt')).toBeDefined()
  expect(screen.getByRole('button', { name: 'AD, menu for Alma Dal' })).toBeDefined()
  expect(sent).toEqual([{ name: 'Alma Dal', phone: null, language: 'da' }])
})

test('what is refused is said beside the field and stays', async () => {
  fakeApi(
    on(updateAccount, () => {
      throw new ApiError({ status: 400, code: 'invalid', fields: [{ path: '/name', code: 'cpr' }] })
    }),
  )
  const { user } = visit('/admin/account', { as: 'admin' })
  await user.type(await screen.findByLabelText('Navn'), ' 010170-1234')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  expect((await screen.findAllByText(/Det ligner et CPR-nummer/)).length).toBe(2)
  expect(screen.getByLabelText<HTMLInputElement>('Navn').value).toBe('Alma Lind 010170-1234')
})

test('logging out everywhere says what it means, and ends here too', async () => {
  const { calls } = fakeApi(on(logOutEverywhere, () => ({ done: true as const })))
  const { user, history } = visit('/admin/account', { as: 'admin' })
  await user.click(await screen.findByRole('button', { name: 'Log ud på alle enheder' }))
  expect(screen.getByText(/logget ud overalt/)).toBeDefined()
  await user.click(screen.getAllByRole('button', { name: 'Log ud på alle enheder' }).at(-1) as HTMLElement)
  await waitFor(() => expect(history.location.pathname).toBe('/'))
  expect(calls).toContain('DELETE /api/sessions')
})
