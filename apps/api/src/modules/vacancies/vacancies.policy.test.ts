import { vacancyStatuses } from '@fleksbro/contract'
import { describe, expect, test } from 'vitest'
import { allowedActions, canMove, canRead, canSeeCandidates, type Move, moves } from './vacancies.policy.ts'

const someone = { accountId: 'a', companyRole: null, companyId: null }
const member = { ...someone, role: 'company', companyId: 'ours', companyRole: 'member' } as const
const stranger = { ...member, companyId: 'theirs' }
const left = { ...someone, role: 'company' } as const
const caseworker = { ...someone, role: 'caseworker' } as const
const admin = { ...someone, role: 'admin' } as const
const candidate = { ...someone, role: 'candidate' } as const

test('every status is reached and every move leads somewhere else', () => {
  const reached = new Set(['draft'])
  const all = Object.keys(moves) as Move[]
  for (let before = 0; before < reached.size; ) {
    before = reached.size
    for (const move of all) if (moves[move].from.some((status) => reached.has(status))) reached.add(moves[move].to)
  }
  expect([...reached].toSorted()).toEqual([...vacancyStatuses].toSorted())
  expect(all.filter((move) => moves[move].from.includes(moves[move].to))).toEqual([])
})

test.each([
  ['draft', ['publish']],
  ['published', ['pause', 'fill', 'expire']],
  ['paused', ['resume', 'fill', 'expire']],
  ['filled', []],
  ['expired', []],
] as const)('from %s one can only %s', (status, expected) => {
  expect((Object.keys(moves) as Move[]).filter((move) => canMove(status, move))).toEqual(expected)
})

describe.each(vacancyStatuses)('a vacancy that is %s', (status) => {
  test.each([
    ['its company', member, true, true],
    ['its company, not let in', member, false, true],
    ['another company', stranger, true, false],
    ['somebody who left', left, true, false],
    ['a consultant who let it in', caseworker, true, true],
    ['a consultant of elsewhere', caseworker, false, false],
    ['an admin', admin, true, false],
    ['a candidate', candidate, true, false],
  ] as const)('%s', (_, user, letIn, may) => {
    const vacancy = { companyId: 'ours', status, letIn }
    expect(canRead(user, vacancy)).toBe(may)
    expect(canSeeCandidates(user, vacancy)).toBe(user === member && letIn && status === 'published')
    if (user !== member) expect(allowedActions(user, vacancy)).toEqual([])
  })
})
