import {
  assignCandidate,
  type CandidateMatch,
  listCandidates,
  listCaseworkers,
  listIntroductions,
  listMyMatches,
  openCandidate,
  proposePair,
  readProfile,
} from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { aProfile } from '../../test/a-profile.ts'
import { candidateRow, ids, introduction, match, vacancyCard } from '../../test/caseload-samples.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { loadCaseworkerPages } from '../../test/load-caseworker.ts'
import { visit } from '../../test/visit.tsx'

loadCaseworkerPages()

const path = `/caseworker/candidates/${ids.karla}`
const karla = aProfile({ id: ids.karla, name: 'Karla Vang', phone: '20 30 40 50', filledWith: 'Alma Lind' })
const samira = { id: ids.company, name: 'Samira Holm' }
const matchOf = (some: Partial<CandidateMatch> = {}): CandidateMatch => ({
  vacancy: vacancyCard,
  match,
  travel: null,
  decision: null,
  introduction: null,
  allowedActions: ['propose', 'reject'],
  ...some,
})

const answers = (matches: readonly CandidateMatch[]) => [
  on(readProfile, () => karla),
  on(listCandidates, () => [candidateRow()]),
  on(listCaseworkers, () => [{ id: ids.me, name: 'Alma Lind' }, samira]),
  on(listIntroductions, () => (matches.length > 0 ? [introduction()] : [])),
  on(listMyMatches, () => ({ matches: [...matches], total: matches.length, helpsMost: [], paused: false })),
]

test('one page tells who, what could fit and what is under way', async () => {
  const conflict = matchOf({ vacancy: { ...vacancyCard, id: ids.lamps }, match: { ...match, verdict: 'conflict' } })
  fakeApi(...answers([matchOf(), conflict]))
  visit(path, { as: 'caseworker' })
  await screen.findByRole('heading', { level: 1, name: 'Karla Vang' })
  expect(screen.getByRole('link', { name: '20 30 40 50' }).getAttribute('href')).toBe('tel:20304050')
  expect(screen.getByText('Udfyldt sammen med Alma Lind')).toBeDefined()
  expect(screen.getByRole('table', { name: 'Match, de bedste først' })).toBeDefined()
  expect(screen.getByRole('table', { name: 'Formidlinger' })).toBeDefined()
  expect(screen.getByText('1 job, der ikke passer')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Udfyld sammen' }).getAttribute('href')).toBe(`${path}/profile`)
  expect(screen.getByRole('link', { name: 'Overblik' }).getAttribute('aria-current')).toBe('page')
})

test('without matches it says what will be here and offers to fill in together', async () => {
  fakeApi(...answers([]))
  visit(path, { as: 'caseworker' })
  expect(await screen.findByRole('heading', { name: 'Der er ingen match endnu' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Udfyld sammen' })).toBeDefined()
})

test('a match is proposed from its row, and a rejected one is taken up again there', async () => {
  let proposed = false
  const rejected = matchOf({ vacancy: { ...vacancyCard, id: ids.lamps }, allowedActions: ['undo-rejection'] })
  const state = () => ({ id: ids.introduction, state: 'proposed' })
  fakeApi(
    ...answers([]),
    on(listMyMatches, () => ({
      matches: [matchOf(proposed ? { introduction: state(), allowedActions: [] } : {}), rejected],
      total: 2,
      helpsMost: [],
      paused: false,
    })),
    on(proposePair, () => {
      proposed = true
      return introduction({ state: 'proposed' })
    }),
  )
  const { user } = visit(path, { as: 'caseworker' })
  const table = within(await screen.findByRole('table', { name: 'Match, de bedste først' }))
  expect(table.getByRole('button', { name: /^Fortryd afvisning/ })).toBeDefined()
  expect(table.getByText('Afvist')).toBeDefined()
  await user.click(table.getByRole('button', { name: /^Foreslå/ }))
  await user.click(await screen.findByRole('button', { name: 'Send forslaget' }))
  expect(await table.findByText('Foreslået')).toBeDefined()
  expect(table.queryByRole('button', { name: /^Foreslå/ })).toBeNull()
})

test('a candidate is handed over to a colleague', async () => {
  let to: string | null | undefined
  fakeApi(
    ...answers([]),
    on(assignCandidate, ({ body }) => {
      to = body.accountId
      return candidateRow({ caseworker: samira, mine: false })
    }),
  )
  const { user } = visit(path, { as: 'caseworker' })
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Konsulent' }), 'Samira Holm')
  expect(await screen.findByText('Karla Vang hører nu til hos Samira Holm.')).toBeDefined()
  expect(to).toBe(samira.id)
})

test("a colleague's profile opens with a reason that is kept when the connection fails", async () => {
  let opened = false
  let offline = true
  fakeApi(
    ...answers([]),
    on(readProfile, () => {
      if (!opened) throw new ApiError({ status: 409, code: 'reason-needed' })
      return karla
    }),
    on(openCandidate, () => {
      if (offline) throw new TypeError('no network')
      opened = true
      return candidateRow()
    }),
  )
  const { user } = visit(`${path}/profile`, { as: 'caseworker' })
  await user.type(await screen.findByRole('textbox', { name: 'Hvorfor åbner du profilen?' }), 'Ferie')
  await user.click(screen.getByRole('button', { name: 'Åbn profilen' }))
  expect(await screen.findByText(/Det, du har skrevet, står her stadig/)).toBeDefined()
  offline = false
  await user.click(screen.getByRole('button', { name: 'Åbn profilen' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Karla Vang'))
})
