import { type KeptMatch, listKeptMatches, readIntroduction, readPair } from '@fleksbro/contract'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { aMatch } from '../../test/a-match.ts'
import { anIntroduction } from '../../test/an-introduction.ts'
import { ids, pair } from '../../test/caseload-samples.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { loadCaseworkerPages } from '../../test/load-caseworker.ts'
import { visit } from '../../test/visit.tsx'

loadCaseworkerPages()

const kept: KeptMatch = {
  id: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1d01',
  decision: 'proposed',
  at: '2026-10-01T09:00:00Z',
  by: 'Hanne Bro',
  place: { place: 2, of: 41 },
  match: { ...aMatch(), rulesVersion: 3 },
  changed: { candidate: true, vacancy: false },
  today: {
    thoseRules: { verdict: 'fits', score: 700, rulesVersion: 3 },
    theseRules: { verdict: 'to-clarify', score: null, rulesVersion: 5 },
  },
}

test('a consultant reads how it was explained then, what has changed since, and what it is by both rules today', async () => {
  fakeApi(
    on(readPair, () => pair()),
    on(listKeptMatches, () => [kept]),
  )
  visit(`/caseworker/candidates/${ids.karla}/matches/${ids.orders}`, { as: 'caseworker' })
  expect(await screen.findByRole('heading', { name: 'Foreslået af Hanne Bro 1. oktober 2026' })).toBeDefined()
  expect(screen.getByText('Plads 2 af 41 på listen den dag.')).toBeDefined()
  expect(screen.getByText('Profilen er ændret siden.')).toBeDefined()
  const table = screen.getByRole('table', { name: 'Sådan så matchet ud, da der blev taget stilling' })
  const rows = within(table).getAllByRole('row')
  expect(rows.slice(2).map(({ textContent }) => textContent)).toEqual([
    'I dag med reglerne fra dengang (nr. 3)Passer700 af 1000',
    'I dag med dagens regler (nr. 5)Skal afklaresintet tal',
  ])
})

test('on an introduction it is asked for, and a colleague’s candidate takes a reason first', async () => {
  const introduction = anIntroduction({ candidate: { id: ids.karla, name: 'Karla Vang' } })
  fakeApi(
    on(readIntroduction, () => introduction),
    on(listKeptMatches, () => {
      throw new ApiError({ status: 409, code: 'reason-needed' })
    }),
  )
  const { user } = visit(`/caseworker/introductions/${introduction.id}`, { as: 'caseworker' })
  await user.click(await screen.findByRole('button', { name: 'Se, hvordan matchet så ud dengang' }))
  expect(await screen.findByText(/Skriv først, hvorfor du åbner profilen/)).toBeDefined()
  expect(screen.getAllByRole('link', { name: 'Se hele matchet' }).length).toBe(2)
})
