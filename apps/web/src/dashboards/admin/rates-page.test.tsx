import './rates-page.tsx'
import { listRates, type RatesRow, saveRates, withdrawRates } from '@fleksbro/contract'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'
import { inKroner, inOre, wholeNumber } from './kroner.ts'

const row = (given: Partial<RatesRow> = {}): RatesRow => ({
  id: null,
  state: 'now',
  validFrom: '2026-01-01',
  maxDagpenge: 22_041_00,
  max98: 21_600_00,
  threshold: 17_672_00,
  percentToThreshold: 30,
  percentAbove: 55,
  atpPercent: 5,
  atpMost: 500_00,
  source: 'Ministeriet',
  verified: false,
  savedBy: null,
  savedAt: null,
  allowedActions: [],
  ...given,
})
const soon = row({
  id: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a51',
  state: 'later',
  validFrom: '2027-01-01',
  savedBy: 'Palle Dal',
  savedAt: '2026-11-20T09:00:00Z',
  allowedActions: ['withdraw'],
})

test('what holds now stands first with its source, and says when nobody has confirmed it', async () => {
  fakeApi(on(listRates, () => [row(), row({ state: 'before', validFrom: '2025-01-01' })]))
  visit('/admin/rates', { as: 'admin' })
  const { getByText } = within(await screen.findByRole('article', { name: 'Gælder nu' }))
  for (const text of ['Ikke bekræftet', '21.600 kr.', /Kilde: Ministeriet/, 'Fra 1. januar 2026', /30\s%/])
    getByText(text)
  expect(screen.queryByText(/er ikke skrevet ind endnu/)).toBeNull()
})

test('after New Year it says that the new rates are missing', async () => {
  fakeApi(on(listRates, () => [row()]))
  visit('/admin/rates', { as: 'admin', now: '2027-01-04T09:00:00Z' })
  expect(await screen.findByText(/Satserne for 2027 er ikke skrevet ind endnu/)).toBeDefined()
})

test('new rates begin with those that hold; what is refused stands beside its field, and nothing typed is lost', async () => {
  const sent: unknown[] = []
  let refusal: ApiError | null = new ApiError({
    status: 400,
    code: 'invalid',
    fields: [{ path: '/max98', code: 'not-98-percent' }],
  })
  fakeApi(
    on(listRates, () => [row()]),
    on(saveRates, ({ body }) => {
      if (refusal) throw refusal
      sent.push(body)
      return [soon, row()]
    }),
  )
  const { user } = visit('/admin/rates', { as: 'admin' })
  await user.click(await screen.findByRole('button', { name: 'Skriv nye satser' }))
  const type = async (label: string, text: string) => {
    await user.clear(screen.getByLabelText(label))
    await user.type(screen.getByLabelText(label), text)
  }
  await type('Højeste dagpenge', '23.000')
  await type('98 procent af dem', 'mange')
  await user.click(screen.getByRole('button', { name: 'Gem satserne' }))
  expect((await screen.findAllByText('Skriv et helt tal.')).length).toBeGreaterThan(0)
  await type('98 procent af dem', '22540')
  await type('Kilde', 'Satsvejledningen')
  await user.click(screen.getByRole('button', { name: 'Gem satserne' }))
  expect((await screen.findAllByText(/98 procent af højeste dagpenge/)).length).toBe(2)
  expect(screen.getByLabelText<HTMLInputElement>('98 procent af dem').value).toBe('22540')

  refusal = null
  await user.click(screen.getByRole('button', { name: 'Gem satserne' }))
  expect(await screen.findByText('Gemt. De gælder fra 1. januar 2027.')).toBeDefined()
  expect(sent).toMatchObject([
    { validFrom: '2027-01-01', maxDagpenge: 23_000_00, max98: 22_540_00, atpMost: 500_00, verified: false },
  ])
  expect(screen.getByText(/Skrevet af Palle Dal/)).toBeDefined()
})

test('rates whose day has not come can be withdrawn, after a question', async () => {
  fakeApi(
    on(listRates, () => [soon, row()]),
    on(withdrawRates, () => [row({ ...soon, state: 'withdrawn', allowedActions: [] }), row()]),
  )
  const { user } = visit('/admin/rates', { as: 'admin' })
  await user.click(await screen.findByRole('button', { name: 'Træk tilbage' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Træk tilbage' }))
  expect(await screen.findByText('Satserne fra 1. januar 2027 er trukket tilbage.')).toBeDefined()
})

test('kroner are read as people write them', () => {
  expect(['21600', '21.600', ' 1 021 600 '].map(wholeNumber)).toEqual([21_600, 21_600, 1_021_600])
  expect(['21,6', '21.60', '-3', 'x', ''].map(wholeNumber)).toEqual(Array(5).fill(Number.NaN))
  expect([inOre('500'), inKroner(18_936_50)]).toEqual([500_00, '18936,5'])
})
