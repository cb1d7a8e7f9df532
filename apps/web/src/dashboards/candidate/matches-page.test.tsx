import {
  decideOnMatch,
  type Introduction,
  listIntroductions,
  listMyMatches,
  readProfile,
  showInterest,
} from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { aCandidateMatch, aMatch, aVacancyCard, someone } from '../../test/a-match.ts'
import { aProfile, candidateId } from '../../test/a-profile.ts'
import { anIntroduction } from '../../test/an-introduction.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const vacancyIdOf = (last: number) => `0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a5${last}`
const matches = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aCandidateMatch({ vacancy: aVacancyCard({ id: vacancyIdOf(at), title: `Job ${at + 1}` }) }),
  )
const list = (found = matches(1), more = {}) =>
  on(listMyMatches, () => ({
    matches: found,
    total: found.length,
    helpsMost: ['tasks', 'needs'],
    paused: false,
    ...more,
  }))
const api = (...answers: Parameters<typeof fakeApi>) => fakeApi(waiting([]), ...answers)
const waiting = (introductions: readonly Introduction[]) => on(listIntroductions, () => [...introductions])
const profile = (visible = true) => on(readProfile, () => aProfile({ visible }))
const yes = { answer: 'yes' } as const
const refuse = (): never => {
  throw new TypeError('no network')
}

test('a job is told with reasons first, what to ask and whom to talk to', async () => {
  api(list(), profile())
  visit('/candidate/matches', { as: 'candidate' })
  const card = within(await screen.findByRole('article', { name: 'Job 1' }))
  expect(card.getByText('Én opgave ad gangen')).toBeDefined()
  expect(card.getByText('Nærum · cirka 10–25 min. med bus eller tog')).toBeDefined()
  expect(card.getByText(/8–15 timer om ugen · hverdage formiddag/)).toBeDefined()
  expect(card.getByText(/roligt sted at arbejde\? De siger, at det kan tilpasses\./)).toBeDefined()
  expect(card.getByText('Du kan tale med Yrsa Pakhus')).toBeDefined()
  expect(card.queryByText(/af 1000/)).toBeNull()
})

test('what it may give stands in one line after the reasons, and unfolds into parts and what is a guess', async () => {
  api(list(), profile())
  const { user } = visit('/candidate/matches', { as: 'candidate' })
  await user.click(await screen.findByText('Løn og tilskud: ca. 25.600–26.500 kr. om måneden før skat, vejledende'))
  const table = within(screen.getByRole('table', { name: /^Sådan kan det se ud/ }))
  expect(table.getByRole('row', { name: 'Løn fra stedet 5.720,00 10.725,00' })).toBeDefined()
  expect(table.getByRole('row', { name: /^I alt 25\.604,00/ })).toBeDefined()
  expect(
    screen.getByText(/Stedet har ikke sagt en løn\. Vi regner med 165 kr\. i timen\. Det er et gæt\./),
  ).toBeDefined()
})

test('where only her own answer is missing, the card asks her and leads there', async () => {
  const { hours: _, ...withoutHours } = someone
  const facts = { ...aVacancyCard().facts, conditions: { 'KOG-01': yes, 'SAN-01': yes } }
  const vacancy = aVacancyCard({ facts })
  api(list([aCandidateMatch({ vacancy, match: aMatch(withoutHours, vacancy) })]), profile())
  visit('/candidate/matches', { as: 'candidate' })
  expect(await screen.findByText('Hvor mange timer kan du om ugen?')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Svar på det' }).getAttribute('href')).toBe('/candidate/profile/hours')
})

test('jobs come three at a time, and how many are shown stands in the address', async () => {
  api(list(matches(5)), profile())
  const { user, history } = visit('/candidate/matches', { as: 'candidate' })
  await user.click(await screen.findByRole('button', { name: 'Vis flere' }))
  expect(await screen.findByRole('article', { name: 'Job 5' })).toBeDefined()
  expect(history.location.search).toContain('count=6')
  expect(screen.queryByRole('button', { name: 'Vis flere' })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Job 4' }))
})

test('the list that was chosen stands in the address', async () => {
  api(list([]), profile())
  const { user, history } = visit('/candidate/matches', { as: 'candidate' })
  await user.click(await screen.findByRole('radio', { name: 'Senere' }))
  expect(await screen.findByRole('heading', { name: 'Her ligger de job, du vil se på senere' })).toBeDefined()
  expect(history.location.search).toContain('show=later')
})

test('who wants to meet her comes first, and its job asks for the same answer', async () => {
  const { id, state, vacancy } = anIntroduction()
  const met = anIntroduction({ id: vacancyIdOf(9), state: 'met', waitsFor: null })
  api(list([aCandidateMatch({ vacancy, introduction: { id, state } })]), profile(), waiting([met, anIntroduction()]))
  visit('/candidate/matches', { as: 'candidate' })

  const first = within(await screen.findByRole('region', { name: 'Det her venter på dig' }))
  expect(first.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Havnens Dele vil gerne møde dig',
  ])
  const address = `/candidate/introductions/${id}`
  expect(first.getByRole('link', { name: 'Svar: Pakke små ordrer' }).getAttribute('href')).toBe(address)
  const card = within(await screen.findByRole('article', { name: 'Pakke små ordrer' }))
  expect(card.getByRole('link', { name: 'Svar' }).getAttribute('href')).toBe(address)
})

test('of many that wait two are told, and the way to all', async () => {
  const three = [1, 2, 3].map((last) => anIntroduction({ id: vacancyIdOf(last) }))
  api(list(), profile(), waiting(three))
  visit('/candidate/matches', { as: 'candidate' })
  const first = within(await screen.findByRole('region', { name: 'Det her venter på dig' }))
  expect(first.getAllByRole('heading').length).toBe(2)
  expect(first.getByRole('link', { name: 'Se alle 3, der venter på dig' })).toBeDefined()
})

test('an empty profile gets no number but the two answers that would help most', async () => {
  const match = aMatch({ id: candidateId })
  api(list([aCandidateMatch({ match, travel: null })]), profile())
  visit('/candidate/matches', { as: 'candidate' })
  expect(await screen.findByRole('heading', { name: 'Vi ved for lidt endnu' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Opgaver' }).getAttribute('href')).toBe('/candidate/profile/tasks')
  expect(screen.getByRole('link', { name: 'En god dag' }).getAttribute('href')).toBe('/candidate/profile/needs')
})

test('without any job the page says what will be here', async () => {
  api(list([]), profile())
  visit('/candidate/matches', { as: 'candidate' })
  expect(await screen.findByRole('heading', { name: 'Her kommer job, der passer til dig' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Se min profil' }).getAttribute('href')).toBe('/candidate/profile')
})

test('during a break nothing is proposed, and the way back is one press', async () => {
  api(list([], { paused: true }), profile())
  visit('/candidate/matches', { as: 'candidate' })
  expect(await screen.findByRole('heading', { name: 'Du holder pause' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Stop pausen' })).toBeDefined()
})

test('not for me: undone right away, and a reason only if she wants', async () => {
  const sent: unknown[] = []
  let aside: string | null = null
  api(
    on(listMyMatches, () => ({ matches: aside ? [] : matches(1), total: 1, helpsMost: [], paused: false })),
    on(decideOnMatch, ({ body }) => {
      sent.push(body)
      aside = body.decision
      return { done: true as const }
    }),
    profile(),
  )
  const { user } = visit('/candidate/matches', { as: 'candidate' })
  await user.click(await screen.findByRole('button', { name: 'Ikke for mig' }))
  const undo = await screen.findByRole('button', { name: 'Fortryd' })
  await waitFor(() => expect(document.activeElement).toBe(undo))
  await user.type(screen.getByRole('textbox', { name: 'Vil du sige hvorfor?' }), 'For langt væk')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  expect(await screen.findByText('Tak. Det er gemt.')).toBeDefined()

  await user.click(screen.getByRole('button', { name: 'Fortryd' }))
  expect(await screen.findByRole('button', { name: 'Det vil jeg høre mere om' })).toBeDefined()
  expect(sent).toEqual([
    { decision: 'not-for-me' },
    { decision: 'not-for-me', reason: 'For langt væk' },
    { decision: null },
  ])
})

test('a reason with a CPR number is refused beside the field and stays there', async () => {
  api(
    list(),
    on(decideOnMatch, ({ body }) => {
      if (body.reason) {
        throw new ApiError({ status: 422, code: 'invalid', fields: [{ path: '/reason', code: 'cpr' }] })
      }
      return { done: true as const }
    }),
    profile(),
  )
  const { user } = visit('/candidate/matches', { as: 'candidate' })
  await user.click(await screen.findByRole('button', { name: 'Ikke for mig' }))
  const reason = await screen.findByRole('textbox', { name: 'Vil du sige hvorfor?' })
  await user.type(reason, '010190-1234')
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  expect(await screen.findByText(/Det ligner et CPR-nummer/)).toBeDefined()
  expect((reason as HTMLTextAreaElement).value).toBe('010190-1234')
})

test('without a connection the card stays where it is, and she is told', async () => {
  api(list(), on(decideOnMatch, refuse), profile())
  const { user } = visit('/candidate/matches', { as: 'candidate' })
  await user.click(await screen.findByRole('button', { name: 'Senere' }))
  expect(await screen.findByText(/Der er ingen forbindelse\. Det, du har skrevet/)).toBeDefined()
  expect(screen.getByRole('article', { name: 'Job 1' })).toBeDefined()
})

test('hearing more reveals nothing, and says so before it is pressed', async () => {
  let told = false
  const introduction = { id: anIntroduction().id, state: 'interested' }
  api(
    on(listMyMatches, () => ({
      matches: [aCandidateMatch(told ? { introduction, allowedActions: [] } : {})],
      total: 1,
      helpsMost: [],
      paused: false,
    })),
    on(showInterest, () => {
      told = true
      return anIntroduction({ state: 'interested', waitsFor: 'company', mayReveal: null, allowedActions: ['end'] })
    }),
    profile(),
  )
  const { user } = visit('/candidate/matches', { as: 'candidate' })
  expect(await screen.findByText(/Det viser ikke, hvem du er/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Det vil jeg høre mere om' }))
  const link = await screen.findByRole('link', { name: 'Se, hvordan det går' })
  expect(link.getAttribute('href')).toBe(`/candidate/introductions/${introduction.id}`)
})

test('somebody whom companies cannot see is shown the switch instead', async () => {
  const { calls } = api(list(), profile(false))
  const { user } = visit('/candidate/matches', { as: 'candidate' })
  await user.click(await screen.findByRole('button', { name: 'Det vil jeg høre mere om' }))
  expect(await screen.findByText('Virksomheder kan ikke se dig endnu')).toBeDefined()
  expect(screen.getByRole('link', { name: /Se mit kort/ }).getAttribute('href')).toBe('/candidate/card')
  expect(calls.some((call) => call.startsWith('POST'))).toBe(false)
})

test('when the server fails the page says that nothing is lost, and tries again', async () => {
  let down = true
  api(
    on(listMyMatches, () => {
      if (down) throw new ApiError({ status: 503, code: 'unavailable' })
      return { matches: matches(1), total: 1, helpsMost: [], paused: false }
    }),
    profile(),
  )
  const { user } = visit('/candidate/matches', { as: 'candidate' })
  expect(await screen.findByText(/Intet er tabt/)).toBeDefined()
  down = false
  await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
  expect(await screen.findByRole('article', { name: 'Job 1' })).toBeDefined()
})
