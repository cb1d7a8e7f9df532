import './mails-page.tsx'
import { listMailTrouble } from '@fleksbro/contract'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const id = '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1d01'

test('says which mails may not have arrived, and why they are not sent again', async () => {
  fakeApi(
    on(listMailTrouble, () => [
      { id, kind: 'password-reset', to: 'bo@example.dk', state: 'unknown' as const, at: '2026-11-23T08:00:00Z' },
    ]),
  )
  visit('/admin/mails', { as: 'admin' })
  expect(await screen.findByText('bo@example.dk')).toBeDefined()
  expect(screen.getByText('Ny adgangskode')).toBeDefined()
  expect(screen.getByText(/så ingen får den to gange/)).toBeDefined()
})

test('nothing in trouble is said calmly', async () => {
  fakeApi(on(listMailTrouble, () => []))
  visit('/admin/mails', { as: 'admin' })
  expect(await screen.findByText(/Alt er sendt/)).toBeDefined()
})
