import { forgotPassword } from '@fleksbro/contract'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const done = { done: true as const }

test('the answer is the same whether or not there is such a user', async () => {
  fakeApi(on(forgotPassword, () => done))
  const { user } = visit('/forgot-password')
  await user.type(await screen.findByLabelText('E-mail'), 'karla@example.dk')
  await user.click(screen.getByRole('button', { name: 'Send mig et link' }))
  expect(await screen.findByText(/Er der en bruger med karla@example.dk/)).toBeDefined()
  expect(document.activeElement?.textContent).toContain('Tjek din e-mail')
  expect(screen.queryByRole('link', { name: 'Åbn demoens postkasse' })).toBeNull()
})

test('an e-mail that is none is said beside the field, and nothing is sent', async () => {
  const { calls } = fakeApi()
  const { user } = visit('/forgot-password')
  await user.type(await screen.findByLabelText('E-mail'), 'karla')
  await user.click(screen.getByRole('button', { name: 'Send mig et link' }))
  expect((await screen.findAllByText(/Skriv en hel e-mail/)).length).toBe(2)
  expect(calls).toEqual([])
})

test('a demo shows where the mail lies, and another e-mail can be tried', async () => {
  fakeApi(on(forgotPassword, () => done))
  const { user } = visit('/forgot-password', { demo: true })
  await user.type(await screen.findByLabelText('E-mail'), 'karla@example.dk')
  await user.click(screen.getByRole('button', { name: 'Send mig et link' }))
  expect(await screen.findByRole('link', { name: 'Åbn demoens postkasse' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Skriv en anden e-mail' }))
  expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('karla@example.dk')
})
