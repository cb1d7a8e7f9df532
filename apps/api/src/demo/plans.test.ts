import { postcode } from '@fleksbro/catalogue'
import { emptyProfile, ProfileFacts, VacancyFacts } from '@fleksbro/contract'
import { findCpr, findSensitive, findUnfairDemands } from '@fleksbro/fleksjob'
import { describe, expect, test } from 'vitest'
import { checkFacts } from '../modules/candidates/check-facts.ts'
import { saysName } from '../modules/candidates/says-name.ts'
import { ownCatalogue } from '../modules/catalogue/current-catalogue.ts'
import { findMove, type Origin } from '../modules/introductions/introductions.states.ts'
import { problemsOf } from '../modules/vacancies/check-facts.ts'
import { accounts } from './account-plans.ts'
import { demoPeople } from './accounts.ts'
import { companies, refusal } from './companies/all.ts'
import { castIntroductions } from './history/introductions.ts'
import { planDecisions, planRejections } from './history/notices.ts'
import { stories } from './history/stories.ts'
import { findSuitable } from './history/suitable.ts'
import { people } from './people/all.ts'
import { vacancies } from './vacancies/all.ts'

const suitable = findSuitable(new Date('2026-11-21T12:00:00Z'))
const cast = castIntroductions(suitable)

describe('every text', () => {
  const texts = [
    ...vacancies.flatMap(({ title, about }) => [title, about]),
    ...companies.flatMap(({ name, about }) => [name, about]),
    ...people.map(({ facts }) => facts.about ?? ''),
    ...stories.flatMap(({ question = '', proposal = '', reason = '' }) => [question, proposal, reason]),
    ...planDecisions(suitable, cast).map(({ reason }) => reason ?? ''),
    ...planRejections(suitable, cast).map(({ reason }) => reason),
    ...demoPeople.flatMap(({ about }) => [about.da, about.en]),
    refusal,
  ]

  test('names no illness, no contact and no CPR number', () => {
    expect(texts.flatMap((text) => findSensitive(text).map(({ word }) => word))).toEqual([])
    expect(JSON.stringify([people, companies, vacancies]).match(/\d{6}-?\d{4}/g) ?? []).toEqual([])
    expect(findCpr(texts.join('\n'))).toEqual([])
  })

  test('demands no health and chooses nobody by age, sex or family', () => {
    const demands = vacancies.flatMap(({ title, about }) => findUnfairDemands(`${title}. ${about}`, 'da'))
    expect(demands.map(({ phrase }) => phrase)).toEqual([])
  })

  test('in the first person gives no name away', () => {
    expect(people.filter(({ name, facts }) => facts.about && saysName(facts.about, name))).toEqual([])
  })
})

test('all that is said of people, companies and vacancies is in the catalogue and fits the contract', () => {
  expect(people.flatMap(({ facts }) => checkFacts(facts, emptyProfile, ownCatalogue))).toEqual([])
  expect(vacancies.flatMap(({ facts }) => problemsOf(facts, ownCatalogue))).toEqual([])
  expect(people.filter(({ facts }) => !ProfileFacts.safeParse(facts).success)).toEqual([])
  expect(vacancies.filter(({ facts }) => !VacancyFacts.safeParse(facts).success)).toEqual([])
  expect(companies.flatMap(({ places }) => places.filter(([, , code]) => !postcode(code)))).toEqual([])
})

test('no two share a name, an address or an id', () => {
  for (const list of [
    accounts.map(({ email }) => email),
    accounts.map(({ id }) => id),
    accounts.map(({ phone }) => phone),
    [...people, ...companies].map(({ name }) => name),
    [...people, ...companies, ...vacancies].map(({ key }) => key),
  ])
    expect(new Set(list).size).toBe(list.length)
})

test('everybody on the one-click list has an account', () => {
  const emails = new Set(accounts.map(({ email }) => email))
  expect(demoPeople.filter(({ email }) => !emails.has(email))).toEqual([])
})

describe('the past', () => {
  test('tells nearly every story, and each could have happened', () => {
    // Who suits whom may shift with the rules; a story that nobody fits is left out.
    expect(cast.length).toBeGreaterThan(40)
    expect(cast.filter(({ person }) => person)).toHaveLength(stories.filter(({ person }) => person).length)
    for (const { steps, who, what } of cast) {
      let from: Origin = 'none'
      for (const { state, by } of steps) {
        expect(movesTo(from, by), `${who.name}: ${from} → ${state}`).toContain(state)
        from = state
      }
      expect(steps.map(({ daysAgo }) => daysAgo)).toEqual(steps.map(({ daysAgo }) => daysAgo).sort((a, b) => b - a))
      expect(who.hiddenFrom).not.toBe(what.company)
    }
  })

  test('has introductions in every state', () => {
    const states = new Set(cast.map(({ steps }) => steps.at(-1)?.state))
    expect(states.size).toBe(10)
  })
})

function movesTo(from: Origin, by: Parameters<typeof findMove>[2]) {
  const actions = ['propose', 'interest', 'ask', 'yes', 'later', 'no', 'decline', 'met', 'end', 'expire'] as const
  return actions.flatMap((action) => findMove(from, action, by)?.to ?? [])
}

describe('people like those the figures tell of', () => {
  const ours = people.filter(({ municipality }) => municipality === '0999')
  const share = (count: number, of: number) => Math.round((100 * count) / of)

  test('sixty of them, one in seven in work, one in eight without an account', () => {
    expect(ours).toHaveLength(60)
    expect(share(ours.filter(({ hiddenFrom }) => hiddenFrom).length, 60)).toBe(15)
    const helped = share(ours.filter(({ hasAccount }) => !hasAccount).length, 60)
    expect(Math.abs(helped - 13)).toBeLessThanOrEqual(2)
  })

  test.each([
    [0, 5, 28.9],
    [5, 10, 36.2],
    [10, 15, 23.2],
    [15, 20, 10.1],
    [20, 30, 1.6],
  ])('hours over %i and up to %i', (over, upTo, percent) => {
    const told = ours.flatMap(({ facts }) => facts.hours ?? [])
    const found = told.filter(({ max }) => max > over && max <= upTo)
    expect(Math.abs(share(found.length, told.length) - percent)).toBeLessThan(6)
  })

  test('two to seven needs each, at least one of them required', () => {
    for (const needs of ours.flatMap(({ facts }) => (facts.needs ? [facts.needs] : []))) {
      expect(needs.length).toBeGreaterThanOrEqual(2)
      expect(needs.length).toBeLessThanOrEqual(7)
      expect(needs.some(({ strength }) => strength === 'required')).toBe(true)
    }
  })

  test('visible, hidden, on a break, protected, half told and empty', () => {
    expect(ours.filter(({ visible, paused, shielded }) => visible && !paused && !shielded).length).toBeGreaterThan(40)
    expect(ours.filter(({ paused }) => paused)).toHaveLength(2)
    expect(ours.filter(({ shielded }) => shielded)).toHaveLength(1)
    expect(ours.filter(({ facts }) => facts.tasks && !facts.needs).length).toBeGreaterThan(3)
    expect(ours.filter(({ facts }) => Object.values(facts).every((fact) => fact === null))).toHaveLength(1)
    expect(ours.filter(({ consultant }) => consultant === null).length).toBeGreaterThan(3)
    expect(ours.filter(({ weeksSinceContact }) => weeksSinceContact >= 9).length).toBeGreaterThan(3)
  })
})

test('forty companies, and eighty vacancies to be matched with', () => {
  const ours = companies.filter(({ municipality }) => !municipality)
  expect(ours).toHaveLength(40)
  expect(ours.filter(({ admission }) => !admission)).toHaveLength(36)
  const offered = vacancies.filter(
    ({ company, status }) => status === 'published' && ours.some(({ key }) => key === company),
  )
  expect(offered).toHaveLength(80)
  expect(new Set(offered.flatMap(({ facts }) => facts.sector ?? [])).size).toBe(19)
  expect(new Set(vacancies.map(({ status }) => status)).size).toBe(5)
})
