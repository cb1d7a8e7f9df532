import { listDemoAccounts } from '@fleksbro/contract'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, on } from '../test/fake-api.ts'
import { accountAs, visit } from '../test/visit.tsx'

test('speaks to the three who come here, and shows the two ways in', async () => {
  const { calls } = fakeApi()
  visit('/')
  for (const name of ['Søger du fleksjob?', 'Har du en arbejdsplads?', 'Er du konsulent?'])
    expect(await screen.findByRole('heading', { level: 2, name })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Vi har et job' }).getAttribute('href')).toBe('/register-company')
  expect(screen.queryByText('Prøv Fleksbro')).toBeNull()
  expect(calls).toEqual([])
})

test('a demo offers its invented people here, too', async () => {
  const about = { da: 'Styrer brugere', en: 'Manages users' }
  fakeApi(
    on(listDemoAccounts, () => [
      { accountId: accountAs('admin').id, name: 'Palle Dal', role: 'admin' as const, about },
    ]),
  )
  visit('/', { demo: true })
  expect(await screen.findByRole('button', { name: /Log ind som Palle Dal/ })).toBeDefined()
})

test('somebody who is signed in is led to her own pages', async () => {
  visit('/', { as: 'admin' })
  expect(await screen.findByRole('link', { name: 'Til dine sider' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Vi har et job' })).toBeNull()
})
