import { type IntroductionState, introductionStates } from '@fleksbro/contract'
import { describe, expect, test } from 'vitest'
import {
  type Action,
  type Actor,
  actionsFrom,
  findMove,
  guards,
  hasDeadline,
  isOpen,
  isRevealed,
  moves,
  type Origin,
  waitsFor,
} from './introductions.states.ts'

const origins: readonly Origin[] = ['none', ...introductionStates]
const actors: readonly Actor[] = ['candidate', 'company', 'caseworker', 'system']
const actions: readonly Action[] = [
  'propose',
  'interest',
  'ask',
  'yes',
  'later',
  'no',
  'decline',
  'met',
  'end',
  'expire',
  'withdraw',
]

/** Written down a second time, by hand: `actor action` leads to the state; whatever is not here is refused. */
const expected: Record<Origin, Record<string, IntroductionState>> = {
  none: { 'caseworker propose': 'proposed', 'candidate interest': 'interested', 'company ask': 'asked' },
  proposed: {
    'candidate interest': 'interested',
    'candidate no': 'no',
    'company ask': 'asked',
    'caseworker end': 'ended',
    'system expire': 'expired',
    'system withdraw': 'ended',
  },
  interested: {
    'company ask': 'asked',
    'company decline': 'declined',
    'candidate end': 'ended',
    'caseworker end': 'ended',
    'system expire': 'expired',
    'system withdraw': 'ended',
  },
  asked: {
    'candidate yes': 'yes',
    'candidate later': 'later',
    'candidate no': 'no',
    'company decline': 'declined',
    'caseworker end': 'ended',
    'system expire': 'expired',
    'system withdraw': 'ended',
  },
  later: {
    'candidate yes': 'yes',
    'candidate no': 'no',
    'company decline': 'declined',
    'caseworker end': 'ended',
    'system expire': 'expired',
    'system withdraw': 'ended',
  },
  yes: {
    'candidate met': 'met',
    'company met': 'met',
    'caseworker met': 'met',
    'candidate end': 'ended',
    'company end': 'ended',
    'caseworker end': 'ended',
    'system expire': 'expired',
    'system withdraw': 'ended',
  },
  met: {
    'candidate end': 'ended',
    'company end': 'ended',
    'caseworker end': 'ended',
    'system withdraw': 'ended',
  },
  no: { 'company ask': 'asked', 'candidate interest': 'interested' },
  declined: {},
  expired: { 'company ask': 'asked', 'candidate interest': 'interested' },
  ended: { 'company ask': 'asked', 'candidate interest': 'interested' },
}

const walk = origins.flatMap((from) => actors.flatMap((by) => actions.map((action) => ({ from, by, action }))))

test.each(walk)('$by $action from $from', ({ from, by, action }) => {
  expect(findMove(from, action, by)?.to).toBe(expected[from][`${by} ${action}`])
})

test('only the candidate says yes, and only a yes reveals', () => {
  for (const move of moves.filter(({ effect }) => effect === 'reveal')) {
    expect(move).toMatchObject({ by: ['candidate'], action: 'yes', to: 'yes', guard: 'shown' })
  }
  expect(moves.filter(({ to }) => isRevealed(to)).every(({ from, to }) => to === 'yes' || from.join() === 'yes')).toBe(
    true,
  )
})

test('what is over starts again only where the company never heard of it', () => {
  for (const move of moves.filter(({ from }) => from.some((state) => state !== 'none' && !isOpen(state))))
    expect(move.guard).toBe('unheard-of')
})

test('whoever is waited for can answer, and every waiting ends', () => {
  const now = { seen: true, paused: false, shielded: false, offered: true, companyKnows: true }
  for (const state of introductionStates) {
    const side = waitsFor[state]
    if (side) expect(actionsFrom(state, side, now).length).toBeGreaterThan(0)
    if (hasDeadline(state)) expect(findMove(state, 'expire', 'system')?.to).toBe('expired')
    if (isOpen(state)) expect(findMove(state, 'withdraw', 'system')?.to).toBe('ended')
  }
})

describe('guards', () => {
  const fine = { seen: true, paused: false, shielded: false, offered: true, companyKnows: false }
  test.each([
    ['in-reach', {}, undefined],
    ['in-reach', { paused: true }, 'paused'],
    ['in-reach', { shielded: true }, 'shielded'],
    ['shown', { offered: false }, undefined],
    ['shown', { seen: false }, 'not-visible'],
    ['seen', {}, undefined],
    ['seen', { seen: false }, 'not-visible'],
    ['seen', { offered: false }, 'not-offered'],
    ['unheard-of', {}, undefined],
    ['unheard-of', { companyKnows: true }, 'asked-before'],
    ['unheard-of', { seen: false }, 'not-visible'],
  ] as const)('%s with %o says %s', (guard, change, answer) => {
    expect(guards[guard]({ ...fine, ...change })).toBe(answer)
  })
})
