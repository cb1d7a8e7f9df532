import './quality-page.tsx'
import { checkInvariants, type GroupCounts, type Quality, readQuality } from '@fleksbro/contract'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'
import { weekNumber } from './week-number.ts'

const group = (name: string, more: Partial<GroupCounts> = {}): GroupCounts => ({
  group: name,
  people: 20,
  visible: 15,
  listed: null,
  opened: 8,
  proposed: 5,
  introduced: null,
  appearances: 3.5,
  ...more,
})
const said: Quality = {
  from: '2026-08-31',
  to: '2026-11-22',
  decisionsFrom: '2026-05-25',
  needs: [group('KOG'), group('SOC', { proposed: null })],
  hours: [group('6-10')],
  waiting: [group('over-12', { people: 0, appearances: null })],
  proposals: [
    { from: '2026-05-25', to: '2026-10-18', topThree: 4, topTen: 1, further: 1 },
    { from: '2026-10-19', to: '2026-10-25', topThree: 5, topTen: 0, further: 0 },
  ],
  rejections: [],
}
const results = [
  { id: 'adds-up', tried: 600, broken: 0, milliseconds: 9 },
  { id: 'unknown-place', tried: 0, broken: 0, milliseconds: 0 },
  { id: 'coverage', tried: 40, broken: 2, milliseconds: 3 },
]

test('a picture and a table say the same, what is hidden says so, and the choice stands in the address', async () => {
  fakeApi(on(readQuality, () => said))
  const { user, history } = visit('/caseworker/quality', { as: 'caseworker' })
  expect(await screen.findByText(/Et tal under fem bliver ikke vist/)).toBeDefined()
  expect(screen.getByRole('img', { name: /Efter behov, Gange på en liste i snit\. .*overblik: 3,5/ })).toBeDefined()
  await user.click(screen.getAllByRole('radio', { name: 'Foreslået' })[0] as HTMLElement)
  expect(history.location.search).toContain('measure=proposed')
  expect(
    screen.getByRole('img', { name: /Efter behov, Foreslået\. .*: 25\s% · 5 af 20\. Andre mennesker: skjult/ }),
  ).toBeDefined()
  expect(screen.getByRole('img', { name: /Efter ventetid.*Over 12 uger: –/ })).toBeDefined()
})

test('decisions are told by week, and what is too little to count says what will be here', async () => {
  fakeApi(on(readQuality, () => said))
  visit('/admin/quality', { as: 'admin' })
  expect(
    await screen.findByRole('img', { name: /Uge 22–42: Plads 1–3: 4 af 6.* Uge 43: Plads 1–3: 5 af 5/ }),
  ).toBeDefined()
  expect(screen.getByText(/Billedet kommer, når der er fem/)).toBeDefined()
})

test('promises are tried when asked for, each with its result in words', async () => {
  let fails = true
  fakeApi(
    on(readQuality, () => said),
    on(checkInvariants, () => {
      if (fails) throw new ApiError({ status: 503, code: 'busy' })
      return { people: 58, vacancies: 80, results }
    }),
  )
  const { user } = visit('/caseworker/quality', { as: 'caseworker' })
  await user.click(await screen.findByRole('button', { name: 'Prøv det nu' }))
  expect(await screen.findByRole('alert')).toBeDefined()
  fails = false
  await user.click(screen.getByRole('button', { name: 'Prøv det nu' }))
  expect(await screen.findByText('Prøvet på 58 fleksjobbere og 80 job. 2 af 3 holder.')).toBeDefined()
  const rows = within(screen.getByRole('table', { name: 'Tabel: Holder det, vi lover?' })).getAllByRole('row')
  expect(rows.map(({ textContent }) => textContent).slice(1)).toEqual([
    'Alle dele giver tilsammen tallet, og tallet er mellem 0 og 1000.Holder6009 ms',
    'En adresse, vi ikke kender, er ikke en kort vej.Intet at prøve på00 ms',
    'At opfylde nogle behov er ikke at opfylde alle.Brudt 2 gange403 ms',
  ])
})

test('weeks have the numbers people know them by', () => {
  expect(['2026-11-16', '2025-12-29', '2026-12-28', '2027-01-04'].map(weekNumber)).toEqual([47, 1, 53, 1])
})
