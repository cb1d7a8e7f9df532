import {
  type BodyOf,
  createCandidate,
  decideAdmission,
  eraseCandidate,
  hideFromCompany,
  moveVacancy,
  proposePair,
  readVacancy,
  saveProfile,
  saveRules,
  saveVacancy,
  saveWorkplace,
  stopHidingFromCompany,
} from '@fleksbro/contract'
import { criteria, rankCandidates, rankVacancies } from '@fleksbro/scoring'
import { afterAll, expect, test, vi } from 'vitest'
import { home } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { dayOf } from '../../clock.ts'
import type { Database, Transaction } from '../../db/client.ts'
import { change, credential } from '../../db/schema/index.ts'
import { openApp } from '../../open-app.ts'
import { hashPassword } from '../../security/passwords.ts'
import { pseudonymOf } from '../../security/tokens.ts'
import { findCandidate, findCandidates, findCards, updateCandidate } from '../candidates/candidate-store.ts'
import { candidateFacts, cardFacts, vacancyFacts } from '../matches/facts.ts'
import { rulesOf } from '../matches/rules.ts'
import { expireVacancies } from '../vacancies/expire-vacancies.ts'
import { findOfferedVacancies } from '../vacancies/vacancy-store.ts'
import { engineFor } from './engine.service.ts'
import { Markets } from './markets.ts'

const { as, given, database, clock, config, testDatabase } = await startTestApp()
/** A second process on the same database. */
const other = await openApp(config, testDatabase.runtimeUrl, clock)
afterAll(() => other.close())

const there = <T>(process: Database, work: (tx: Transaction) => Promise<T>) =>
  process.within({ role: 'system', municipality: home }, work)

/** Every list of both views as the definition ranks what the database holds now. */
const fresh = () =>
  there(database, async (tx) => {
    const rules = await rulesOf(tx)
    const people = (await findCandidates(tx)).filter(({ paused }) => !paused)
    const cards = (await findCards(tx)).filter(({ visible }) => visible)
    const epochs = new Map(cards.map(({ candidateId, pseudonymEpoch }) => [candidateId, pseudonymEpoch]))
    const offered = await findOfferedVacancies(tx)
    const jobs = offered.map(vacancyFacts)
    return {
      full: people.map((one) => [one.id, rankVacancies(candidateFacts(one), jobs, rules, { view: 'full' })]),
      both: offered.map((row) => [
        row.id,
        rankCandidates(vacancyFacts(row), people.map(candidateFacts), rules, { view: 'full' }),
        rankCandidates(vacancyFacts(row), cards.map(cardFacts), rules, {
          view: 'company',
          tieBreak: (id) => pseudonymOf(tx.pseudonymKey, row.companyId, id, epochs.get(id) ?? 0),
        }),
      ]),
    }
  })

/** The same lists as a process keeps them ready. */
const held = (process: Database) =>
  there(process, async (tx) => {
    const { engine, companyEngine, candidates, vacancies } = await engineFor(tx)
    return {
      full: [...candidates.keys()].sort().map((id) => [id, engine.rankVacancies(id)]),
      both: [...vacancies.keys()].sort().map((id) => [id, engine.rankCandidates(id), companyEngine.rankCandidates(id)]),
    }
  })

const hours = { min: 5, max: 12 }
const offers = { hours, tasks: [{ id: 't-pack-parcels' }], conditions: { 'TEM-01': { answer: 'yes' as const } } }
const need = { code: 'TEM-01', strength: 'required', shown: true } as const
const password = 'en lang adgangskode'

const anna = await given.admin()
const berit = await given.caseworker()
const company = await given.company()
const vacancy = await given.vacancy({ company, facts: offers })
const spare = await given.vacancy({ company, facts: { ...offers, tasks: [{ id: 't-receive-goods' }] } })
const karla = await given.candidate({ facts: { hours, needs: [need] }, caseworkerId: berit.accountId })
const bodil = await given.candidate({ facts: { hours } })
/** Alike in all but their ids: whoever was in contact last comes after the other. */
const alike = [await given.candidate({ facts: { hours } }), await given.candidate({ facts: { hours } })]
const [first] = alike.sort((a, b) => (a.id < b.id ? -1 : 1)) as [typeof karla, typeof karla]
clock.moveTo(1)
const ofKarla = { candidateId: karla.id }
const ofVacancy = { vacancyId: vacancy.id }

type Profile = Omit<BodyOf<typeof saveProfile>, 'version'>
type Vacancy = Omit<BodyOf<typeof saveVacancy>, 'version'>

async function saveKarla(body: Profile) {
  const version = await there(database, async (tx) => (await findCandidate(tx, karla.id))?.version ?? 0)
  return as(karla).call(saveProfile, { params: ofKarla, body: { ...body, version } })
}
async function saveJob(body: Vacancy) {
  const version = (await as(company).call(readVacancy, { params: ofVacancy })).body.version
  return as(company).call(saveVacancy, { params: ofVacancy, body: { ...body, version } })
}
const move = (action: 'pause' | 'resume' | 'fill', vacancyId = vacancy.id) =>
  as(company).call(moveVacancy, { params: { vacancyId }, body: { action } })
const decide = (status: 'in' | 'refused') =>
  as(berit).call(decideAdmission, { params: { companyId: company.id }, body: { status, reason: 'Ikke nu' } })
const place = { name: 'Lager', pNumber: null, street: 'Vej 1', employees: null }

async function erase() {
  const passwordHash = await hashPassword(password)
  const { accountId } = bodil
  await given.system((tx) => tx.insert(credential).values({ accountId, passwordHash, changedAt: tx.now }))
  return as(bodil).call(eraseCandidate, { params: { candidateId: bodil.id }, body: { password } })
}

/** Everything that ranking depends on, done by whoever does it, one after the other. */
const writes: readonly (readonly [name: string, write: () => Promise<{ status: number; text: string } | undefined>])[] =
  [
    ['another limit', () => saveKarla({ facts: { hours: { min: 5, max: 8 } } })],
    ['where she lives', () => saveKarla({ facts: { home: '2900', commute: { transport: 'bike', minutes: 20 } } })],
    ['a need that companies do not see', () => saveKarla({ facts: { needs: [{ ...need, shown: false }] } })],
    ['an answer that companies do not see', () => saveKarla({ visibility: { hours: false } })],
    ['not seen by companies', () => saveKarla({ visible: false })],
    ['seen again, under a new name', () => saveKarla({ visible: true })],
    ['a break', () => saveKarla({ paused: true })],
    ['back from the break', () => saveKarla({ paused: false })],
    [
      'hidden from a company',
      () => as(karla).call(hideFromCompany, { params: { ...ofKarla, cvr: company.cvr }, body: { name: 'Nu' } }),
    ],
    [
      'no longer hidden from it',
      () => as(karla).call(stopHidingFromCompany, { params: { ...ofKarla, cvr: company.cvr } }),
    ],
    [
      'a consultant who was in contact',
      () => as(berit).call(proposePair, { params: { candidateId: first.id, ...ofVacancy }, body: {} }),
    ],
    [
      'somebody new',
      () => as(berit).call(createCandidate, { body: { name: 'Ny Person', email: null, phone: null, language: 'da' } }),
    ],
    ['other conditions', () => saveJob({ facts: { conditions: { 'TEM-01': { answer: 'no' } } } })],
    [
      'another place',
      () =>
        as(company).call(saveWorkplace, {
          params: { companyId: company.id, workplaceId: company.workplaceId },
          body: { ...place, postcode: '9990' },
        }),
    ],
    ['a vacancy that rests', () => move('pause')],
    ['a vacancy that is back', () => move('resume')],
    ['a vacancy that is filled', () => move('fill', spare.id)],
    ['a company that is refused', () => decide('refused')],
    ['a company that is let in', () => decide('in')],
    [
      'other rules',
      () => {
        const weights = Object.fromEntries(criteria.map(({ id }, nth) => [id, (nth % 5) + 1]))
        const body = { weights, enoughKnown: 200, validFrom: dayOf(clock.now()), reason: 'Prøve', newest: 1 }
        return as(anna).call(saveRules, { body })
      },
    ],
    ['somebody erased', erase],
    [
      'a last day that comes',
      async () => {
        await saveJob({ expiresOn: dayOf(clock.now()) })
        clock.moveTo(2)
        return undefined
      },
    ],
    ['a vacancy that is closed after its last day', async () => void (await expireVacancies(database))],
  ]

test('after every write both processes rank what the database holds, with or without having heard of it', async () => {
  for (const [name, write] of writes) {
    const reply = await write()
    if (reply) expect([name, reply.status, reply.text]).toEqual([name, 200, expect.anything()])
    const now = await fresh()
    expect([name, await held(database)]).toEqual([name, now])
    expect([name, await held(other.database)]).toEqual([name, now])
  }
})

test('what one process writes the other has taken in without being asked', async () => {
  other.startBackground()
  const sequence = () => there(other.database, async (tx) => tx.memory.of(Markets).sequenceOf(home))
  const before = await sequence()
  await saveKarla({ facts: { longestDay: 240 } })
  await vi.waitFor(async () => expect(await sequence()).toBeGreaterThan(before ?? 0), { timeout: 20_000, interval: 20 })
})

test('what a transaction has changed itself it ranks, and nobody else does before it is committed', async () => {
  const hoursIn = async (tx: Transaction) => (await engineFor(tx)).candidates.get(karla.id)?.facts.hours
  const before = await there(database, hoursIn)
  const undone = there(database, async (tx) => {
    const stored = await findCandidate(tx, karla.id)
    if (stored) await updateCandidate(tx, stored, { facts: { ...stored.facts, hours: { min: 1, max: 2 } } })
    expect(await hoursIn(tx)).toEqual({ min: 1, max: 2 })
    expect(await there(database, hoursIn)).toEqual(before)
    throw new Error('never mind')
  })
  await expect(undone).rejects.toThrow('never mind')
  expect(await there(database, hoursIn)).toEqual(before)
})

test('whoever is further behind than is remembered reads everything anew', async () => {
  await held(other.database)
  await there(database, (tx) => tx.delete(change))
  await saveKarla({ facts: { longestDay: 300 } })
  await there(database, (tx) => tx.delete(change))
  await saveKarla({ facts: { longestDay: 270 } })
  expect(await held(other.database)).toEqual(await fresh())
})
