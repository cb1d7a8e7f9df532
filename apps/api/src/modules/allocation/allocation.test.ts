import { randomUUID } from 'node:crypto'
import {
  acceptAllocation,
  assignCandidate,
  decideOnMatch,
  listIntroductions,
  listLooks,
  type Proposal,
  previewAllocation,
  proposePair,
  readProfile,
  rejectPair,
} from '@fleksbro/contract'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type GivenCandidate, home } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { candidate as candidates } from '../../db/schema/index.ts'
import { everyday, openVacancy } from '../matches/cases/story.ts'

const { as, given } = await startTestApp()
const weeks = (count: number) => count * 7 * 24 * 60 * 60 * 1000

/** Nobody has been in contact with her for so long. */
const silent = (id: string, ms: number) =>
  given.system((tx) =>
    tx
      .update(candidates)
      .set({ contactedAt: new Date(tx.now.getTime() - ms) })
      .where(and(eq(candidates.municipality, home), eq(candidates.id, id))),
  )

const others = [
  't-clean-offices',
  't-tidy-stockroom',
  't-rake-leaves',
  't-refill-shelves',
  't-water-plants',
  't-prepare-cases',
  't-serve-garden-centre-customers',
  't-clean-windows',
  't-sort-mail',
  't-fold-laundry',
  't-wash-up',
]

/** A market in a sector of its own, so that each test reads only what it made. */
async function market(sector: string, people: number) {
  const consultant = await given.caseworker({ name: 'Hanne Kær' })
  const job = (title: string, task: string, hours = { min: 5, max: 8 }) =>
    given.vacancy({ title, facts: { ...openVacancy, tasks: [{ id: task }], sector, hours } })
  const her = (
    name: string,
    tasks: string[],
    more: { caseworkerId?: string; hiddenFrom?: { cvr: string; name: string }[] } = {},
  ) =>
    given.candidate({
      name,
      caseworkerId: consultant.accountId,
      ...more,
      facts: { ...everyday, hours: { min: 5, max: 8 }, tasks, sectors: [sector] },
    })
  const pleasant = await job('Det dejlige job', 't-pack-small-parts')
  const asked: GivenCandidate[] = []
  for (let n = 0; n < people; n++)
    asked.push(await her(`Person ${n}`, ['t-pack-small-parts', ...others.slice(n, n + 1)]))
  const hanne = as(consultant)
  const look = async (more: object = {}) => {
    const { body, status, problem } = await hanne.call(previewAllocation, { body: { sector, perVacancy: 3, ...more } })
    return { ...body, status, problem }
  }
  const accept = (proposal: Pick<Proposal, 'rulesVersion' | 'lines'>, headers = {}) =>
    hanne.call(
      acceptAllocation,
      {
        body: {
          rulesVersion: proposal.rulesVersion,
          lines: proposal.lines.map(({ candidate, vacancy, verdict, score }) => ({
            candidateId: candidate.id,
            vacancyId: vacancy.id,
            verdict,
            score,
          })),
        },
      },
      headers,
    )
  return { consultant, hanne, job, her, pleasant, asked, look, accept }
}

test('case 10: twelve people, one job they all like best, and eleven that suit one of them almost as well', async () => {
  const { job, asked, look, pleasant } = await market('retail', 12)
  for (const [n, task] of others.entries()) await job(`Andet job ${n}`, task, { min: 5, max: 9 })
  const forgotten = asked[11] as GivenCandidate
  await silent(forgotten.id, weeks(9))

  const proposal = await look()
  expect(proposal.lines.find(({ candidate }) => candidate.id === forgotten.id)).toMatchObject({
    waitedDays: 63,
    waitingPoints: 90,
    vacancy: { id: pleasant.id },
    wantedBy: 11,
  })
  expect(proposal.lines).toHaveLength(12)
  expect(proposal.places.length).toBeGreaterThanOrEqual(10)
  expect(Math.max(...proposal.places.map(({ introductions }) => introductions))).toBeLessThanOrEqual(3)
  expect(proposal.ours.points).toBe(proposal.bound)
  expect(proposal.greedy.points).toBeLessThanOrEqual(proposal.ours.points)
  const elsewhere = proposal.lines.find(({ vacancy }) => vacancy.id !== pleasant.id)
  expect(elsewhere?.missed).toMatchObject({ title: 'Det dejlige job', holders: 3, underWay: 0 })

  const alone = await look({ perVacancy: 1 })
  expect(alone.lines.filter(({ vacancy }) => vacancy.id === pleasant.id)).toMatchObject([
    { candidate: { id: forgotten.id } },
  ])
  expect(alone.places).toHaveLength(12)
})

test('a pinned pair is in, a forbidden one is out, and a pin that cannot be is told by its place', async () => {
  const { asked, job, look, pleasant } = await market('industry', 3)
  const second = await job('Et andet', 't-clean-offices')
  const [anna, bo] = asked.map(({ id }) => ({ candidateId: id, vacancyId: pleasant.id }))
  const pinned = await look({ perVacancy: 1, pins: [bo] })
  expect(pinned.lines.filter(({ pinned: is }) => is)).toMatchObject([{ candidate: { id: bo?.candidateId } }])
  expect(pinned.lines.filter(({ vacancy }) => vacancy.id === pleasant.id)).toHaveLength(1)
  expect(pinned.leftOut).toMatchObject([{ why: 'others-first', missed: { holders: 1, pinned: 1 } }])

  const without = await look({ forbids: asked.map(({ id }) => ({ candidateId: id, vacancyId: pleasant.id })) })
  expect(without.lines.map(({ vacancy }) => vacancy.id)).toEqual([second.id, second.id, second.id])
  expect(without.lines.map(({ missed, wantedBy }) => [missed, wantedBy])).toEqual(Array(3).fill([null, 2]))
  const none = await look({
    forbids: asked.flatMap(({ id }) => [pleasant.id, second.id].map((vacancyId) => ({ candidateId: id, vacancyId }))),
  })
  expect(none.leftOut.map(({ why }) => why)).toEqual(['forbidden', 'forbidden', 'forbidden'])

  const both = await look({ perVacancy: 1, pins: [anna, bo] })
  expect([both.status, both.problem.fields]).toEqual([400, [{ path: '/pins/1', code: 'pin-no-room' }]])
  const against = await look({ pins: [anna], forbids: [anna] })
  expect(against.problem.fields).toEqual([{ path: '/pins/0', code: 'pin-forbidden' }])
  const unknown = await look({ pins: [{ candidateId: anna?.candidateId, vacancyId: randomUUID() }] })
  expect(unknown.problem.fields).toEqual([{ path: '/pins/0', code: 'pin-unknown' }])
})

test('who may be seen is in it, and everybody left out is told why', async () => {
  const { asked, consultant, hanne, her, job, look, pleasant } = await market('hospitality', 2)
  const colleague = await given.caseworker({ name: 'Ulla Vig' })
  const theirs = await her('Kollegas', ['t-pack-small-parts'], { caseworkerId: colleague.accountId })
  const [first, busy] = asked as [GivenCandidate, GivenCandidate]
  await hanne.call(proposePair, { params: { candidateId: busy.id, vacancyId: pleasant.id }, body: {} })
  const shy = await her('Skjuler sig', ['t-pack-small-parts'], {
    hiddenFrom: [{ cvr: pleasant.company.cvr, name: 'Havnens Dele' }],
  })
  const resting = await given.candidate({ name: 'Holder pause', caseworkerId: consultant.accountId, paused: true })
  const guarded = await given.candidate({ name: 'Beskyttet', caseworkerId: consultant.accountId, shielded: true })
  const blank = await given.candidate({ name: 'Tom', caseworkerId: consultant.accountId })
  const decided = await her('Fravalgt', ['t-pack-small-parts'])
  const params = { candidateId: decided.id, vacancyId: pleasant.id }
  await hanne.call(rejectPair, { params, body: { reason: 'Hun har prøvet det.' } })

  const proposal = await look({ perVacancy: 2 })
  const whys = new Map(proposal.leftOut.map(({ candidate, why }) => [candidate.id, why]))
  expect(proposal.lines.map(({ candidate }) => candidate.id)).toEqual([first.id])
  expect([busy, shy, resting, guarded, blank, decided].map(({ id }) => whys.get(id))).toEqual([
    'under-way',
    'no-match',
    'break',
    'protected',
    'too-little-known',
    'all-decided',
  ])
  const everybody = JSON.stringify([proposal, await look({ whose: 'mine-and-unassigned' })])
  expect(everybody).not.toContain(theirs.id)

  await as(colleague).call(assignCandidate, { params: { candidateId: theirs.id }, body: { accountId: null } })
  const named = (answer: Proposal) => JSON.stringify(answer).includes(theirs.id)
  expect([named(await look()), named(await look({ whose: 'mine-and-unassigned' }))]).toEqual([false, true])
  await look({ whose: 'mine-and-unassigned' })
  const { body: looks } = await as(theirs).call(listLooks, { params: { candidateId: theirs.id } })
  expect(looks).toMatchObject([{ kind: 'pair' }])
  await job('Kun til dem, der venter', 't-pack-small-parts')
  const later = await look({ perVacancy: 1, whose: 'mine-and-unassigned' })
  expect(later.places.find(({ id }) => id === pleasant.id)).toBeUndefined()
})

test('who belongs to nobody sees that a consultant was told what she missed', async () => {
  const { asked, consultant, look } = await market('finance', 2)
  for (const { id } of asked)
    await as(consultant).call(assignCandidate, { params: { candidateId: id }, body: { accountId: null } })
  const { leftOut } = await look({ perVacancy: 1, whose: 'mine-and-unassigned' })
  const missing = leftOut.filter(({ missed }) => missed !== null).map(({ candidate }) => candidate.id)
  expect(asked.some(({ id }) => missing.includes(id))).toBe(true)
  for (const her of asked)
    expect((await as(her).call(listLooks, { params: { candidateId: her.id } })).body).toMatchObject([{ kind: 'pair' }])
})

test('what she put aside is not proposed, and who decides on benefits cannot tell', async () => {
  const { accept, asked, consultant, look, pleasant } = await market('health', 1)
  const [she] = asked as [GivenCandidate]
  const params = { candidateId: she.id, vacancyId: pleasant.id }
  const shown = await look()
  await as(she).call(decideOnMatch, { params, body: { decision: 'not-for-me' } })
  expect((await accept(shown)).body.lines).toMatchObject([{ introductionId: null, why: 'not-for-me' }])
  expect((await look()).leftOut).toMatchObject([{ why: 'all-decided', missed: null }])

  const judge = await given.caseworker({ decidesOnBenefits: true })
  await as(consultant).call(assignCandidate, { params, body: { accountId: judge.accountId } })
  const { body } = await as(judge).call(previewAllocation, { body: { sector: 'health' } })
  expect(body.lines).toMatchObject([{ candidate: { id: she.id } }])
})

test('needs never leave with a proposal', async () => {
  const { consultant, look } = await market('culture', 0)
  await given.candidate({
    caseworkerId: consultant.accountId,
    facts: {
      ...everyday,
      hours: { min: 5, max: 8 },
      tasks: ['t-pack-small-parts'],
      needs: [{ code: 'KOG-06', strength: 'required', shown: false }],
    },
  })
  const { lines } = await look()
  expect(lines).toMatchObject([{ verdict: 'to-clarify' }])
  expect(JSON.stringify(lines)).not.toContain('KOG-06')
})

test('accepted lines become proposals, each by itself and once', async () => {
  const { accept, asked, hanne, job, look } = await market('logistics', 4)
  await job('Et andet', 't-clean-offices')
  const proposal = await look({ perVacancy: 2 })
  expect(proposal.lines).toHaveLength(4)
  const [changed, gone] = proposal.lines.map(({ candidate }) => candidate.id)
  await given.system((tx) => tx.delete(candidates).where(eq(candidates.id, gone ?? '')))
  const lines = proposal.lines.map((line) =>
    line.candidate.id === changed ? { ...line, score: line.score - 1 } : line,
  )

  const headers = { 'idempotency-key': randomUUID() }
  const [once, again] = await Promise.all([
    accept({ ...proposal, lines }, headers),
    accept({ ...proposal, lines }, headers),
  ])
  const why = new Map(once.body.lines.map((line) => [line.candidateId, line.why]))
  expect(proposal.lines.map(({ candidate }) => why.get(candidate.id))).toEqual(['changed', 'not-found', null, null])
  expect(again.body).toEqual(once.body)
  expect((await accept({ ...proposal, lines }, headers)).body).toEqual(once.body)

  const introductions = (await hanne.call(listIntroductions, { query: {} })).body
  const made = once.body.lines.flatMap(({ introductionId }) => introductionId ?? [])
  expect(made).toHaveLength(2)
  for (const id of made)
    expect(introductions.find((one) => one.id === id)).toMatchObject({ state: 'proposed', startedBy: 'caseworker' })

  const outdated = await accept({ ...proposal, rulesVersion: 99, lines: proposal.lines.slice(0, 1) })
  expect(outdated.body.lines).toMatchObject([{ why: 'rules-changed' }])
  const second = await accept({ ...proposal, lines: proposal.lines.slice(2) })
  expect(second.body.lines.map(({ why }) => why)).toEqual(['asked-before', 'asked-before'])
  expect(asked).toHaveLength(4)
})

test("a colleague's candidate is not accepted without a reason", async () => {
  const { accept, asked, look, hanne } = await market('green', 1)
  const proposal = await look()
  const colleague = await given.caseworker()
  const params = { candidateId: asked[0]?.id ?? '' }
  await hanne.call(assignCandidate, { params, body: { accountId: colleague.accountId } })
  expect((await accept(proposal)).body.lines).toMatchObject([{ introductionId: null, why: 'reason-needed' }])
  expect((await as(colleague).call(readProfile, { params })).status).toBe(200)
})
