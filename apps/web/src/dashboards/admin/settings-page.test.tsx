import './settings-page.tsx'
import { listSettings, type Setting, saveSetting } from '@fleksbro/contract'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const days = (value: number, validFrom: string, more: Partial<Setting> = {}): Setting => ({
  key: 'days.answer',
  value,
  validFrom,
  source: null,
  verified: false,
  ...more,
})
const said = [
  days(30, '2027-01-01'),
  days(14, '2026-06-01', { source: 'Byrådet, maj', verified: true }),
  days(21, '2000-01-01'),
]
const card = () => screen.findByRole('article', { name: 'Dage til at svare' })

test('what holds now stands first, and what held before or comes later stays to be seen', async () => {
  fakeApi(on(listSettings, () => said))
  visit('/admin/settings', { as: 'admin' })
  const { getAllByRole, getByText } = within(await card())
  expect(getByText('Bekræftet')).toBeDefined()
  expect(getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '30Fra 1. januar 2027',
    '14Fra 1. juni 2026 · Kilde: Byrådet, maj',
    '21Fra begyndelsen',
  ])
})

test('a new value holds from a day on, with its source', async () => {
  const sent: unknown[] = []
  fakeApi(
    on(listSettings, () => said),
    on(saveSetting, ({ body }) => {
      sent.push(body)
      return [days(10, '2026-11-23'), ...said]
    }),
  )
  const { user } = visit('/admin/settings', { as: 'admin' })
  await user.click(await screen.findByRole('button', { name: 'Ændr: Dage til at svare' }))
  const value = screen.getByLabelText('Ny værdi')
  expect(document.activeElement).toBe(value)
  await user.clear(value)
  await user.type(value, '10')
  await user.type(screen.getByLabelText('Kilde (valgfri)'), 'Udvalget')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  expect(await screen.findByText('Gemt. Det gælder fra 23. november 2026.')).toBeDefined()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ændr: Dage til at svare' }))
  expect(sent).toEqual([
    { key: 'days.answer', value: 10, validFrom: '2026-11-23', source: 'Udvalget', verified: false },
  ])
  expect(within(await card()).getAllByText('10').length).toBeGreaterThan(0)
})

test('what is refused stands beside the field, and stays', async () => {
  fakeApi(
    on(listSettings, () => said),
    on(saveSetting, () => {
      throw new ApiError({ status: 400, code: 'invalid', fields: [{ path: '/value', code: 'too-small' }] })
    }),
  )
  const { user } = visit('/admin/settings', { as: 'admin' })
  await user.click(await screen.findByRole('button', { name: 'Ændr: Dage til at svare' }))
  await user.clear(screen.getByLabelText('Ny værdi'))
  await user.type(screen.getByLabelText('Ny værdi'), '0')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  expect((await screen.findAllByText('Tallet er for lille.')).length).toBe(2)
  expect(screen.getByLabelText<HTMLInputElement>('Ny værdi').value).toBe('0')
})
