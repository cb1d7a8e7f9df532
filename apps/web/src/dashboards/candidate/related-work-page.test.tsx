import { listRelatedWork, type RelatedWork, readProfile } from '@fleksbro/contract'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aProfile, candidateId } from '../../test/a-profile.ts'
import { ids } from '../../test/caseload-samples.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const vacancyId = '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a51'
const named = (id: string, da: string) => ({ id, label: { da, en: da } })
const cooking = { ...named('c-cooking', 'Madlavning'), by: null }
const found: RelatedWork = {
  worked: [named('o-chef', 'Kok')],
  nothingKnown: false,
  occupations: [
    {
      ...named('o-canteen', 'Kantinemedarbejder'),
      uses: [cooking, { ...named('c-menu', 'Menuplaner'), by: named('c-food', 'Køkkenarbejde') }],
      fresh: [named('c-till', 'Kassebetjening')],
      more: { uses: 2, fresh: 0 },
      conditionsKnown: true,
      vacancies: [{ id: vacancyId, title: 'Smøre mad', company: 'Havnens Dele' }],
    },
    {
      ...named('o-teacher', 'Madkundskabslærer'),
      uses: [cooking],
      fresh: [],
      more: { uses: 0, fresh: 0 },
      conditionsKnown: false,
      vacancies: [],
    },
  ],
  leftOut: [{ ...named('o-manager', 'Kantineleder'), needs: [{ code: 'SAN-01' }] }],
  fromEsco: false,
}
const answer = (changes: Partial<RelatedWork> = {}) => on(listRelatedWork, () => ({ ...found, ...changes }))

test('what is like her past work is told with what she can, what is new, and where it is open', async () => {
  fakeApi(answer())
  visit('/candidate/related-work', { as: 'candidate' })
  expect(await screen.findByText(/^Du har været kok\./)).toBeDefined()
  const first = within(screen.getByRole('article', { name: 'Kantinemedarbejder' }))
  expect(first.getByText('Madlavning')).toBeDefined()
  expect(first.getByText('Menuplaner (du kan køkkenarbejde)')).toBeDefined()
  expect(first.getByText('og 2 ting mere')).toBeDefined()
  expect(first.getByText('Kassebetjening')).toBeDefined()
  expect(first.getByRole('link', { name: 'Smøre mad hos Havnens Dele' }).getAttribute('href')).toBe(
    `/candidate/matches/${vacancyId}`,
  )
  expect(screen.getByText('Du kan: madlavning')).toBeDefined()
  expect(screen.getByText(/^Vi ved ikke, hvordan en dag plejer at være her/)).toBeDefined()
  expect(screen.getByText(/^Vi har ladet Kantineleder ude\./)).toBeDefined()
  expect(screen.queryByText(/ESCO/)).toBeNull()
})

test('before anything is known it says what to tell, and where', async () => {
  fakeApi(answer({ worked: [], occupations: [], leftOut: [], nothingKnown: true }))
  visit('/candidate/related-work', { as: 'candidate' })
  const action = await screen.findByRole('link', { name: 'Fortæl, hvad jeg kan' })
  expect(action.getAttribute('href')).toBe('/candidate/profile/skills')
})

test('her consultant reads the same about her, and ESCO is named where it is used', async () => {
  fakeApi(
    answer({ fromEsco: true }),
    on(readProfile, () => aProfile({ id: candidateId, name: 'Karla Vang' })),
  )
  visit(`/caseworker/candidates/${ids.karla}/related-work`, { as: 'caseworker' })
  expect(await screen.findByRole('heading', { name: 'Arbejde, der ligner det, Karla Vang kan' })).toBeDefined()
  expect(screen.getByText(/^Kantineleder er ladet ude/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Smøre mad hos Havnens Dele' }).getAttribute('href')).toBe(
    `/caseworker/candidates/${ids.karla}/matches/${vacancyId}`,
  )
  expect(screen.getByText(/ESCO/)).toBeDefined()
})
