import { openCandidate, readPair, rejectPair, undoRejection } from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { candidateRow, ids, pair } from '../../test/caseload-samples.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { loadCaseworkerPages } from '../../test/load-caseworker.ts'
import { visit } from '../../test/visit.tsx'

loadCaseworkerPages()

const path = `/caseworker/candidates/${ids.karla}/matches/${ids.orders}`
const heading = () => screen.findByRole('heading', { level: 1, name: 'Karla Vang – Pakke små ordrer' })

test('the worksheet shows needs against conditions in words, what to ask, and parts that add up', async () => {
  fakeApi(on(readPair, () => pair()))
  visit(path, { as: 'caseworker' })
  await heading()

  expect(screen.getByText('Skal afklares')).toBeDefined()
  expect(screen.getByText('Kan blive fra “Passer ikke” til “Passer”')).toBeDefined()
  const rows = within(screen.getByRole('table', { name: 'Behov og vilkår' })).getAllByRole('row')
  expect(rows[1]?.textContent).toMatch(/Én opgave ad gangen.*Virksomheder kan se det.*Skal.*Ja/)
  expect(rows[2]?.textContent).toMatch(/Skjult for virksomheder.*Gerne.*Ved ikke/)
  expect(screen.getByText('400 af 500')).toBeDefined()
  expect(screen.getByText('350 af 500')).toBeDefined()
  expect(screen.getAllByText('750 af 1000').length).toBeGreaterThan(1)
  expect(screen.getByText('Regler nr. 4')).toBeDefined()
})

test('a rejected pair says who and why, and can be taken back', async () => {
  const rejection = { reason: 'For mange trapper', by: 'Alma Lind', at: '2026-11-20T09:00:00Z', rulesVersion: 4 }
  let now = pair()
  fakeApi(
    on(readPair, () => now),
    on(rejectPair, ({ body }) => {
      now = pair({ rejection: { ...rejection, reason: body.reason }, allowedActions: ['undo-rejection'] })
      return now
    }),
    on(undoRejection, () => {
      now = pair()
      return now
    }),
  )
  const { user } = visit(path, { as: 'caseworker' })
  await heading()
  await user.click(screen.getByRole('button', { name: /^Afvis …/ }))
  await user.type(screen.getByRole('textbox', { name: 'Hvorfor passer det ikke?' }), 'For mange trapper')
  await user.click(screen.getByRole('button', { name: 'Afvis' }))

  const card = within(await screen.findByRole('article', { name: 'Afvist' }))
  expect(card.getByText('For mange trapper')).toBeDefined()
  expect(card.getByText('Alma Lind, 20. november 2026 · regler nr. 4')).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Foreslå/ })).toBeNull()

  await user.click(screen.getByRole('button', { name: /^Fortryd afvisning/ }))
  expect(await screen.findByRole('button', { name: /^Foreslå/ })).toBeDefined()
})

test("a colleague's candidate is shown only after a reason", async () => {
  let reason: string | undefined
  fakeApi(
    on(readPair, () => {
      if (!reason) throw new ApiError({ status: 409, code: 'reason-needed' })
      return pair()
    }),
    on(openCandidate, ({ body }) => {
      reason = body.reason
      return candidateRow({ mine: false })
    }),
  )
  const { user } = visit(path, { as: 'caseworker' })
  await user.type(await screen.findByRole('textbox', { name: 'Hvorfor åbner du profilen?' }), 'Ferie')
  await user.click(screen.getByRole('button', { name: 'Åbn profilen' }))
  await heading()
  expect(reason).toBe('Ferie')
})

test('what the server does not allow has no button', async () => {
  fakeApi(on(readPair, () => pair({ candidate: { ...pair().candidate, paused: true }, allowedActions: ['reject'] })))
  visit(path, { as: 'caseworker' })
  await heading()
  expect(screen.getByText('Karla Vang holder pause. Intet kan foreslås nu.')).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Foreslå/ })).toBeNull()
})

test('a pair that is gone is a page that does not exist', async () => {
  fakeApi()
  visit(path, { as: 'caseworker' })
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Siden findes ikke' })).toBeDefined())
})
