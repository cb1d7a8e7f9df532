import { expect, test } from 'vitest'
import type { StoredStep } from '../../db/schema/index.ts'
import { canRead, canReadReason, stateFor, stepsFor } from './introductions.policy.ts'

const herself = { role: 'candidate', candidateId: 'karla', companyId: null, decidesOnBenefits: false } as const
const company = { role: 'company', candidateId: null, companyId: 'havn', decidesOnBenefits: false } as const
const consultant = { role: 'caseworker', candidateId: null, companyId: null, decidesOnBenefits: false } as const
const judge = { ...consultant, decidesOnBenefits: true }
const admin = { ...consultant, role: 'admin' } as const

test.each([
  ['herself', herself, true, true],
  ['another candidate', { ...herself, candidateId: 'berit' }, true, false],
  ['the company', company, true, true],
  ['the company that does not know yet', company, false, false],
  ['another company', { ...company, companyId: 'skov' }, true, false],
  ['a consultant', consultant, false, true],
  ['an admin', admin, true, false],
])('%s', (_, reader, companyKnows, may) => {
  expect(canRead(reader, { candidateId: 'karla', companyId: 'havn', companyKnows })).toBe(may)
})

test.each([
  ['candidate', [true, false, false, false]],
  ['company', [false, true, true, false]],
  ['caseworker', [false, false, true, false]],
] as const)('a reason of the %s', (by, may) => {
  expect([herself, company, consultant, judge].map((reader) => canReadReason(reader, by))).toEqual(may)
})

const step = (state: StoredStep['state'], by: StoredStep['by'], day: number): StoredStep => ({
  state,
  by,
  account: 'somebody',
  at: `2026-11-0${day}T08:00:00.000Z`,
})
const steps = [step('proposed', 'caseworker', 1), step('interested', 'candidate', 2), step('no', 'candidate', 3)]

test('the company learns nothing of what came before it was told', () => {
  expect(stepsFor(company, steps).map(({ state }) => state)).toEqual(['interested', 'no'])
  expect(stepsFor(company, steps.slice(0, 1))).toEqual([])
})

test.each(['no', 'declined', 'expired', 'ended'] as const)(
  'who decides on benefits reads %s as ended, by nobody',
  (state) => {
    expect(stateFor(judge, state)).toBe('ended')
    expect(stepsFor(judge, [step(state, 'candidate', 3)])).toEqual([{ at: steps[2]?.at, state: 'ended', by: null }])
    expect(stateFor(consultant, state)).toBe(state)
  },
)
