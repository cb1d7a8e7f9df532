import './rules-page.tsx'
import {
  previewRules,
  type RuleBook,
  type RulesPreview,
  type RuleVersion,
  readRules,
  saveRules,
  withdrawRules,
} from '@fleksbro/contract'
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const weights = { 'required-needs': 6, commute: 2, competences: 5 }
const version = (number: number, more: Partial<RuleVersion> = {}): RuleVersion => ({
  version: number,
  validFrom: number === 1 ? null : '2026-10-01',
  state: 'now',
  weights,
  enoughKnown: 400,
  reason: number === 1 ? '' : 'Vejen betød for lidt.',
  by: number === 1 ? null : 'Palle Vind',
  at: number === 1 ? null : '2026-09-20T09:00:00Z',
  withdrawnBy: null,
  withdrawnAt: null,
  allowedActions: [],
  ...more,
})
const book = (...versions: RuleVersion[]): RuleBook => ({
  criteria: [
    { id: 'required-needs', side: 'person', weight: 6 },
    { id: 'commute', side: 'person', weight: 2 },
    { id: 'competences', side: 'job', weight: 5 },
  ],
  versions,
})
const two = book(version(2, { weights: { ...weights, commute: 4 } }), version(1, { state: 'before' }))
const preview: RulesPreview = {
  people: 58,
  vacancies: 80,
  pairs: 2482,
  up: 12,
  down: 9,
  numbersGained: 0,
  numbersLost: 0,
  topThree: 7,
  companyLists: 0,
  verdicts: 0,
  largest: [{ title: 'Passe kiosken', from: 19, to: 3 }],
}
type User = ReturnType<typeof visit>['user']
const expectHeadingFocus = () =>
  vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })))
const more = async (user: User, what: string) =>
  user.click(await screen.findByRole('button', { name: new RegExp(`${what}.*mere|mere.*${what}`, 'i') }))

test('today’s rules are sentences with what they count, and every version stays with who and why', async () => {
  fakeApi(on(readRules, () => two))
  visit('/admin/rules', { as: 'admin' })
  expect(await screen.findByRole('heading', { name: 'Regler nr. 2 gælder i dag' })).toBeDefined()
  expect(screen.getByText('Turen er kort nok. Virksomheder ser den aldrig.')).toBeDefined()
  expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Vejen til arbejde' }).value).toBe('4')
  expect(screen.getByText('40 % af siden')).toBeDefined()
  expect(screen.getByText('Vejen til arbejde: 2 → 4')).toBeDefined()
  expect(screen.getByText(/Gemt af Palle Vind 20. september 2026/)).toBeDefined()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Se, hvad det gør' }).disabled).toBe(true)
})

test('one sees what new rules do before they can be saved with a reason', async () => {
  const sent: unknown[] = []
  fakeApi(
    on(readRules, () => two),
    on(previewRules, () => preview),
    on(saveRules, ({ body }) => {
      sent.push(body)
      return book(version(3, { weights: body.weights, reason: body.reason }), version(1, { state: 'before' }))
    }),
  )
  const { user } = visit('/admin/rules', { as: 'admin' })
  await more(user, 'Det, man skal kunne')
  expect(screen.queryByRole('button', { name: 'Gem reglerne' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Se, hvad det gør' }))
  const told = within(await screen.findByRole('article', { name: 'Det sker der med listerne i dag' }))
  expect(told.getByText('7')).toBeDefined()
  expect(told.getByText('Passe kiosken')).toBeDefined()

  await more(user, 'Det, man skal kunne')
  expect(screen.queryByRole('button', { name: 'Gem reglerne' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Se, hvad det gør' }))
  await user.click(await screen.findByRole('button', { name: 'Gem reglerne' }))
  expect((await screen.findAllByText('Her mangler et svar.')).length).toBeGreaterThan(0)
  await user.type(screen.getByLabelText('Hvorfor?'), 'Virksomhederne spørger.')
  await user.click(screen.getByRole('button', { name: 'Gem reglerne' }))
  expect(await screen.findByText('Regler nr. 3 er gemt.')).toBeDefined()
  await expectHeadingFocus()
  expect(sent).toEqual([
    {
      weights: { ...weights, commute: 4, competences: 7 },
      enoughKnown: 400,
      validFrom: '2026-11-23',
      reason: 'Virksomhederne spørger.',
      newest: 2,
    },
  ])
})

test('who is overtaken while writing is told, and keeps what was written', async () => {
  const theirs = book(version(3, { state: 'later', validFrom: '2026-12-01' }), ...two.versions)
  fakeApi(
    on(readRules, () => two),
    on(previewRules, () => preview),
    on(saveRules, () => {
      throw new ApiError({ status: 412, code: 'stale', current: theirs })
    }),
  )
  const { user } = visit('/admin/rules', { as: 'admin' })
  await more(user, 'Vejen til arbejde')
  await user.click(screen.getByRole('button', { name: 'Se, hvad det gør' }))
  await user.type(await screen.findByLabelText('Hvorfor?'), 'Min grund')
  await user.click(screen.getByRole('button', { name: 'Gem reglerne' }))
  expect(await screen.findByText(/En anden har gemt nye regler imens/)).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Gem som regler nr. 4' })).toBeDefined()
  expect(screen.getByLabelText<HTMLTextAreaElement>('Hvorfor?').value).toBe('Min grund')
})

test('what takes over is the first to hold, not the first that was written', async () => {
  const written = version(3, { state: 'later', validFrom: '2027-01-15' })
  fakeApi(on(readRules, () => book(version(4, { state: 'later', validFrom: '2026-12-26' }), written, ...two.versions)))
  visit('/admin/rules', { as: 'admin' })
  expect(await screen.findByText('Regler nr. 4 tager over 26. december 2026.')).toBeDefined()
})

test('what does not hold yet can be taken back, and a side may not be emptied', async () => {
  const later = version(3, { state: 'later', validFrom: '2026-12-01', allowedActions: ['withdraw'] })
  fakeApi(
    on(readRules, () => book(later, ...two.versions)),
    on(withdrawRules, () => book({ ...later, state: 'withdrawn', allowedActions: [] }, ...two.versions)),
  )
  const { user } = visit('/admin/rules', { as: 'admin' })
  expect(await screen.findByText('Regler nr. 3 tager over 1. december 2026.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Træk regler nr. 3 tilbage' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Træk tilbage' }))
  expect(await screen.findByText('Regler nr. 3 er trukket tilbage.')).toBeDefined()
  await expectHeadingFocus()

  const field = screen.getByRole('spinbutton', { name: 'Det, man skal kunne' })
  await user.clear(field)
  await user.type(field, '0')
  expect(await screen.findByText('Mindst ét forhold på hver side skal tælle.')).toBeDefined()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Se, hvad det gør' }).disabled).toBe(true)
})
