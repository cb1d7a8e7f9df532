import {
  hideFromCompany,
  listMyMatches,
  listReview,
  listVacancyCandidates,
  moveVacancy,
  readProfile,
  readVacancyCandidate,
  saveProfile,
  stopHidingFromCompany,
} from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

const { as, given } = await startTestApp()
const hours = { min: 5, max: 10 }
const company = await given.company()
const vacancy = await given.vacancy({ company, facts: { hours } })
const resting = await given.vacancy({ company, facts: { hours, tasks: [{ id: 't-pack-parcels' }] } })
const karla = await given.candidate({ facts: { hours, licences: ['crane'] } })
const reader = await given.candidate({ facts: { hours } })
for (let n = 0; n < 3; n++) await given.candidate({ facts: { hours } })
const [them, her, berit] = [as(company), as(karla), as(await given.caseworker())]
const params = { candidateId: karla.id, vacancyId: vacancy.id, cvr: company.cvr }

/** Asks as often as it can until told to stop; when each began, and whether what is looked for was in the reply. */
function keepAsking(sees: () => Promise<boolean>) {
  let isOver = false
  const seen: { readonly began: number; readonly sees: boolean }[] = []
  const askers = Array.from({ length: 4 }, async () => {
    while (!isOver) {
      const began = performance.now()
      seen.push({ began, sees: await sees() })
    }
  })
  return {
    async stop() {
      isOver = true
      await Promise.all(askers)
      return seen
    },
  }
}

interface Turn {
  readonly away: () => Promise<unknown>
  readonly back: () => Promise<unknown>
}

/** While she comes and goes, no reply that began when she was away for good shows her, and every later one does. */
async function race(sees: () => Promise<boolean>, { away, back }: Turn) {
  for (let turn = 0; turn < 3; turn++) {
    const asking = keepAsking(sees)
    await away()
    const gone = performance.now()
    for (let n = 0; n < 4; n++) expect(await sees()).toBe(false)
    const seen = await asking.stop()
    expect(seen.filter(({ began, sees }) => began > gone && sees)).toEqual([])
    await back()
    expect(await sees()).toBe(true)
  }
}

async function save(changes: { visible?: boolean; paused?: boolean }) {
  const { version } = (await her.call(readProfile, { params })).body
  const saved = await her.call(saveProfile, { params, body: { ...changes, version } })
  expect(saved.status).toBe(200)
}
const inCompanysList = async () => {
  const { body } = await them.call(listVacancyCandidates, { params, query: {} })
  return body.matches.some(({ card }) => card.licences?.includes('crane'))
}
const inReview = async () => {
  const { body } = await berit.call(listReview, { query: { whose: 'all', vacancy: vacancy.id } })
  return body.rows.some(({ candidate }) => candidate.id === karla.id)
}
const inHerList = (id: string) => async () => {
  const { body } = await as(reader).call(listMyMatches, { params: { candidateId: reader.id }, query: { limit: 100 } })
  return body.matches.some((match) => match.vacancy.id === id)
}

test.each<[string, () => Promise<boolean>, Turn]>([
  ['who hides', inCompanysList, { away: () => save({ visible: false }), back: () => save({ visible: true }) }],
  ['who takes a break', inCompanysList, { away: () => save({ paused: true }), back: () => save({ paused: false }) }],
  [
    'who hides from this company',
    inCompanysList,
    {
      away: () => her.call(hideFromCompany, { params, body: { name: 'Nu' } }),
      back: () => her.call(stopHidingFromCompany, { params }),
    },
  ],
  ['whose consultant lists her', inReview, { away: () => save({ paused: true }), back: () => save({ paused: false }) }],
  [
    'a vacancy that rests',
    inHerList(resting.id),
    {
      away: () => them.call(moveVacancy, { params: { vacancyId: resting.id }, body: { action: 'pause' } }),
      back: () => them.call(moveVacancy, { params: { vacancyId: resting.id }, body: { action: 'resume' } }),
    },
  ],
])('%s is gone from the next request on, however many ask meanwhile', async (_, sees, turn) => {
  expect(await sees()).toBe(true)
  await race(sees, turn)
})

test('an old name leads nowhere once she has hidden', async () => {
  const { body } = await them.call(listVacancyCandidates, { params, query: {} })
  const pseudonym = body.matches.find(({ card }) => card.licences?.includes('crane'))?.card.pseudonym ?? ''
  const open = async () => (await them.call(readVacancyCandidate, { params: { ...params, pseudonym } })).status
  expect(await open()).toBe(200)
  await save({ visible: false })
  expect(await open()).toBe(404)
  await save({ visible: true })
  expect(await open()).toBe(404)
})
