import { listReview, openCandidate, proposePair, rejectPair, undoRejection } from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { candidateRow, ids, introduction, pair, reviewRow } from '../../test/caseload-samples.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { loadCaseworkerPages } from '../../test/load-caseworker.ts'
import { visit } from '../../test/visit.tsx'

loadCaseworkerPages()

const lamps = reviewRow({
  candidate: { id: ids.bo, name: 'Bo Falk', mine: false },
  vacancy: { id: ids.lamps, title: 'Samle lamper', company: 'Lampekroen', place: null },
  score: null,
})
const list = (rows: readonly ReturnType<typeof reviewRow>[]) => ({ rows: [...rows], total: rows.length, pageSize: 25 })
const row = async (name: RegExp) =>
  within((await screen.findByRole('rowheader', { name })).closest('tr') as HTMLElement)

test('a consultant proposes a pair from its row, with a few words, and the keyboard goes on at the next', async () => {
  let rows = [reviewRow(), lamps]
  let sent: unknown
  fakeApi(
    on(listReview, () => list(rows)),
    on(proposePair, ({ body }) => {
      sent = body
      rows = [lamps]
      return introduction()
    }),
  )
  const { user } = visit('/caseworker/review', { as: 'caseworker' })

  const karla = await row(/Karla Vang – Pakke små ordrer/)
  expect(karla.getByText('Skal afklares')).toBeDefined()
  expect(karla.getByText('640–871')).toBeDefined()
  await user.click(karla.getByRole('button', { name: 'Foreslå: Karla Vang og Pakke små ordrer' }))
  await user.type(await screen.findByRole('textbox', { name: /Besked til kandidaten/ }), 'Der er ro om formiddagen.')
  await user.click(screen.getByRole('button', { name: 'Send forslaget' }))

  expect(await screen.findByText('Pakke små ordrer er foreslået for Karla Vang.')).toBeDefined()
  expect(sent).toEqual({ message: 'Der er ro om formiddagen.' })
  expect(screen.queryByRole('rowheader', { name: /Karla/ })).toBeNull()
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Bo Falk – Samle lamper'))
})

test('a rejection needs a reason, keeps it through a failure, and can be undone at once', async () => {
  let rejected = false
  let fails = true
  let reason: string | undefined
  fakeApi(
    on(listReview, () => list(rejected ? [] : [reviewRow()])),
    on(rejectPair, ({ body }) => {
      if (fails) throw new ApiError({ status: 400, code: 'invalid', fields: [{ path: '/reason', code: 'cpr' }] })
      rejected = true
      reason = body.reason
      return pair({ allowedActions: ['undo-rejection'] })
    }),
    on(undoRejection, () => {
      rejected = false
      return pair()
    }),
  )
  const { user } = visit('/caseworker/review', { as: 'caseworker' })

  await user.click(await screen.findByRole('button', { name: 'Afvis …: Karla Vang og Pakke små ordrer' }))
  await user.click(screen.getByRole('button', { name: 'Afvis' }))
  expect(await screen.findByText('Skriv et par ord.')).toBeDefined()

  await user.type(screen.getByRole('textbox', { name: 'Hvorfor passer det ikke?' }), 'For langt at stå op')
  await user.click(screen.getByRole('button', { name: 'Afvis' }))
  expect(await screen.findByText(/Det ligner et CPR-nummer/)).toBeDefined()
  fails = false
  await user.click(screen.getByRole('button', { name: 'Afvis' }))
  await waitFor(() => expect(reason).toBe('For langt at stå op'))

  await user.click(await screen.findByRole('button', { name: 'Fortryd' }))
  expect(await screen.findByRole('rowheader', { name: /Karla Vang/ })).toBeDefined()
})

test("a colleague's candidate is opened with a reason on the way, and then the proposal goes by itself", async () => {
  let opened: string | undefined
  let proposed = false
  fakeApi(
    on(listReview, () => list([lamps])),
    on(proposePair, () => {
      if (!opened) throw new ApiError({ status: 409, code: 'reason-needed' })
      proposed = true
      return introduction()
    }),
    on(openCandidate, ({ body }) => {
      opened = body.reason
      return candidateRow({ id: ids.bo, name: 'Bo Falk', mine: false })
    }),
  )
  const { user } = visit('/caseworker/review?whose=all', { as: 'caseworker' })

  await user.click(await screen.findByRole('button', { name: 'Foreslå: Bo Falk og Samle lamper' }))
  await user.click(screen.getByRole('button', { name: 'Send forslaget' }))
  expect(await screen.findByText(/Kandidaten kan læse det under/)).toBeDefined()
  await user.type(screen.getByRole('textbox', { name: 'Hvorfor åbner du profilen?' }), 'Samira er syg')
  await user.click(screen.getByRole('button', { name: 'Åbn profilen' }))

  await waitFor(() => expect({ opened, proposed }).toEqual({ opened: 'Samira er syg', proposed: true }))
})

test('filters stand in the address, are asked for, and are there again after a reload', async () => {
  const asked: string[] = []
  const api = on(listReview, (_, { query }) => {
    asked.push(query.toString())
    return list([])
  })
  fakeApi(api)
  const { user, history, unmount } = visit('/caseworker/review', { as: 'caseworker' })

  expect(await screen.findByText('Dine kandidater har ikke flere match af den slags lige nu.')).toBeDefined()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Match' }), 'Passer')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Hvem' }), 'Alle')
  await waitFor(() => expect(history.location.search).toContain('verdict=fits'))
  expect(history.location.search).toContain('whose=all')
  unmount()

  visit(`/caseworker/review${history.location.search}`, { as: 'caseworker' })
  expect(await screen.findByRole('combobox', { name: 'Match' })).toHaveProperty('value', 'fits')
  expect(screen.getByRole('combobox', { name: 'Hvem' })).toHaveProperty('value', 'all')
  expect(asked.at(-1)).toContain('verdict=fits')
})

test('a list that fails says so and comes when asked again', async () => {
  let fails = true
  fakeApi(
    on(listReview, () => {
      if (fails) throw new ApiError({ status: 500, code: 'internal' })
      return list([reviewRow()])
    }),
  )
  const { user } = visit('/caseworker/review', { as: 'caseworker' })
  await screen.findByRole('heading', { name: 'Noget gik galt' })
  fails = false
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
  expect(await screen.findByRole('rowheader', { name: /Karla Vang/ })).toBeDefined()
})

test('what the list is narrowed to is named on the line that folds the filters away', async () => {
  fakeApi(on(listReview, () => list([lamps])))
  const { user } = visit('/caseworker/review?whose=all&verdict=fits&state=any', { as: 'caseworker' })
  const fold = await screen.findByRole('button', { name: /^Vis valg.*Passer · Alle/ })
  expect(fold.getAttribute('aria-expanded')).toBe('false')
  await user.click(fold)
  expect(screen.getByRole('button', { name: /^Skjul valg/ }).getAttribute('aria-expanded')).toBe('true')
})
