import './compare-page.tsx'
import '../../features/matches/compare/compare-choice.tsx'
import { decideOnMatch, listIntroductions, listMyMatches, type Pair, readPair, readProfile } from '@fleksbro/contract'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { aCandidateMatch, aMatch, aPair, aVacancyCard, someone } from '../../test/a-match.ts'
import { aProfile } from '../../test/a-profile.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const [one, other] = ['0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a51', '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a52']
const { facts } = aVacancyCard()
const packing = aVacancyCard({ id: one, title: 'Pakke små ordrer' })
const linen = aVacancyCard({
  id: other,
  title: 'Lægge linned sammen',
  company: 'Bakkens Hotel',
  facts: { ...facts, hours: { min: 4, max: 6 }, conditions: { 'KOG-01': { answer: 'yes' } } },
})
const pairOf = (vacancy: typeof packing): Pair => aPair({ vacancy, match: aMatch(someone, vacancy) })
const pairs = new Map([packing, linen].map((vacancy) => [vacancy.id, pairOf(vacancy)]))

function given(there: ReadonlyMap<string, Pair> = pairs) {
  const decided: unknown[] = []
  fakeApi(
    on(listIntroductions, () => []),
    on(readProfile, () => aProfile()),
    on(listMyMatches, () => ({
      matches: [packing, linen, aVacancyCard({ id: one.replace(/1$/, '3'), title: 'Male hegn' })].map((vacancy) =>
        aCandidateMatch({ vacancy }),
      ),
      total: 3,
      helpsMost: [],
      paused: false,
    })),
    on(readPair, ({ params }) => {
      const pair = there.get(String(params.vacancyId))
      if (!pair) throw new ApiError({ status: 404, code: 'not-found' })
      return pair
    }),
    on(decideOnMatch, ({ params, body }) => {
      decided.push([params.vacancyId, body.decision])
      return { done: true as const }
    }),
  )
  return decided
}
const address = `/candidate/compare?one=${one}&other=${other}`

test('two of the list are chosen, a third is not, and the way to see them stands beside the second', async () => {
  given()
  const { user, history } = visit('/candidate/matches', { as: 'candidate' })
  const tick = (title: string) => screen.findByRole('checkbox', { name: new RegExp(`: ${title}$`) })
  await user.click(await tick('Pakke små ordrer'))
  expect(await screen.findByText('Vælg ét job mere.')).toBeDefined()
  await user.click(await tick('Lægge linned sammen'))
  const third = await screen.findByRole('checkbox', { name: /^Du har valgt to ?: Male hegn$/ })
  expect(third).toHaveProperty('disabled', true)
  await user.tab()
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('heading', { name: 'To job ved siden af hinanden' })).toBeDefined()
  expect(history.location.href).toBe(address)
})

test('rows stand beside each other, what is the same is folded away, and each has its own answers', async () => {
  const decided = given()
  const { user } = visit(address, { as: 'candidate' })
  const table = within(await screen.findByRole('table', { name: 'Pakke små ordrer og Lægge linned sammen' }))
  expect(table.getByRole('row', { name: /^Timer 8–15 timer om ugen 4–6 timer om ugen$/ })).toBeDefined()
  expect(table.getByRole('row', { name: /^Løn og tilskud Ca\. .* Ca\. / })).toBeDefined()
  expect(table.queryByRole('rowheader', { name: 'Du kan tale med' })).toBeNull()
  await user.click(screen.getByText('Se det, der er ens'))
  expect(screen.getByText('Yrsa Pakhus')).toBeDefined()

  const job = within(screen.getByRole('article', { name: 'Lægge linned sammen' }))
  await user.click(job.getByRole('button', { name: 'Senere' }))
  expect(decided).toEqual([[other, 'later']])
})

test('when one of the two is gone it is said kindly, and the other one is still there', async () => {
  given(new Map([...pairs].slice(0, 1)))
  visit(address, { as: 'candidate' })
  expect(await screen.findByRole('heading', { name: 'Det ene job er her ikke mere' })).toBeDefined()
  const link = screen.getByRole('link', { name: 'Se Pakke små ordrer' })
  expect(link.getAttribute('href')).toBe(`/candidate/matches/${one}`)
})

test('with nothing chosen it says what will be here', async () => {
  given()
  visit('/candidate/compare', { as: 'candidate' })
  expect(await screen.findByRole('link', { name: 'Se job, og vælg to' })).toBeDefined()
})
