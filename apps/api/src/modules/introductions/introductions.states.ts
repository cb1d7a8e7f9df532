import type { IntroductionAction, IntroductionState } from '@fleksbro/contract'

export type Actor = 'candidate' | 'company' | 'caseworker' | 'system'
/** `propose` starts; `expire` and `withdraw` are what time and a withdrawal do. */
export type Action = IntroductionAction | 'propose' | 'expire' | 'withdraw'
/** What nobody has started yet. */
export type Origin = IntroductionState | 'none'

/** What a guard looks at beside the state. */
export interface Circumstances {
  /** The company may see her card now: visible, no break, no protection, not hidden from it. */
  readonly seen: boolean
  readonly paused: boolean
  readonly shielded: boolean
  /** The vacancy is still offered in her municipality. */
  readonly offered: boolean
  /** The company knows of this introduction. */
  readonly companyKnows: boolean
}

type Guard = 'in-reach' | 'shown' | 'seen' | 'unheard-of'

/** What stands in the way, as the code of the conflict; undefined if nothing does. */
export const guards: Readonly<Record<Guard, (now: Circumstances) => string | undefined>> = {
  'in-reach': ({ paused, shielded }) => (paused ? 'paused' : shielded ? 'shielded' : undefined),
  // A vacancy that takes in nobody new for a while still owes an answer to who was asked.
  shown: ({ seen }) => (seen ? undefined : 'not-visible'),
  seen: ({ seen, offered }) => (!seen ? 'not-visible' : !offered ? 'not-offered' : undefined),
  'unheard-of': ({ companyKnows, seen, offered }) =>
    companyKnows ? 'asked-before' : guards.seen({ companyKnows, seen, offered, paused: false, shielded: false }),
}

interface Move {
  readonly from: readonly Origin[]
  readonly action: Action
  readonly by: readonly Actor[]
  readonly to: IntroductionState
  readonly guard?: Guard
  /** `reveal` keeps what she chose to show; `contact` means that somebody was in touch with her. */
  readonly effect?: 'reveal' | 'contact'
}

const waiting = ['proposed', 'interested', 'asked', 'later'] as const
const open = [...waiting, 'yes', 'met'] as const
const anybody = ['candidate', 'company', 'caseworker'] as const

/** The whole life of an introduction. What is not here cannot happen. */
export const moves: readonly Move[] = [
  { from: ['none'], action: 'propose', by: ['caseworker'], to: 'proposed', guard: 'in-reach', effect: 'contact' },
  { from: ['none', 'proposed'], action: 'interest', by: ['candidate'], to: 'interested', guard: 'seen' },
  {
    from: ['none', 'proposed', 'interested'],
    action: 'ask',
    by: ['company'],
    to: 'asked',
    guard: 'seen',
    effect: 'contact',
  },
  // A proposal that came to nothing the company never heard of: its question goes the usual way. She may also think anew.
  {
    from: ['no', 'expired', 'ended'],
    action: 'ask',
    by: ['company'],
    to: 'asked',
    guard: 'unheard-of',
    effect: 'contact',
  },
  { from: ['no', 'expired', 'ended'], action: 'interest', by: ['candidate'], to: 'interested', guard: 'unheard-of' },

  { from: ['asked', 'later'], action: 'yes', by: ['candidate'], to: 'yes', guard: 'shown', effect: 'reveal' },
  { from: ['asked'], action: 'later', by: ['candidate'], to: 'later' },
  { from: ['proposed', 'asked', 'later'], action: 'no', by: ['candidate'], to: 'no' },
  { from: ['interested', 'asked', 'later'], action: 'decline', by: ['company'], to: 'declined' },
  { from: ['yes'], action: 'met', by: anybody, to: 'met', effect: 'contact' },

  { from: ['yes', 'met'], action: 'end', by: anybody, to: 'ended' },
  { from: ['interested'], action: 'end', by: ['candidate'], to: 'ended' },
  { from: waiting, action: 'end', by: ['caseworker'], to: 'ended' },
  { from: [...waiting, 'yes'], action: 'expire', by: ['system'], to: 'expired' },
  { from: open, action: 'withdraw', by: ['system'], to: 'ended' },
]

export const findMove = (from: Origin, action: Action, by: Actor): Move | undefined =>
  moves.find((move) => move.action === action && move.from.includes(from) && move.by.includes(by))

/** The actions of one person from here, as far as the guards allow. */
export const actionsFrom = (from: Origin, by: Actor, now: Circumstances): IntroductionAction[] =>
  actions.filter((action) => {
    const move = findMove(from, action, by)
    return move !== undefined && (!move.guard || guards[move.guard](now) === undefined)
  })

const actions: readonly IntroductionAction[] = ['interest', 'ask', 'yes', 'later', 'no', 'decline', 'met', 'end']

/** Whose turn it is. */
export const waitsFor: Readonly<Record<IntroductionState, 'candidate' | 'company' | null>> = {
  proposed: 'candidate',
  interested: 'company',
  asked: 'candidate',
  later: 'candidate',
  yes: 'company',
  met: null,
  no: null,
  declined: null,
  expired: null,
  ended: null,
}

export const isOpen = (state: IntroductionState): boolean => open.some((one) => one === state)
/** Ends by itself when nobody answers. After a yes it is the company that has to come forward. */
export const hasDeadline = (state: IntroductionState): boolean => [...waiting, 'yes'].some((one) => one === state)
/** From here on the company knows. */
export const tellsCompany = (state: IntroductionState): boolean => state === 'interested' || state === 'asked'
export const isRevealed = (state: IntroductionState): boolean => state === 'yes' || state === 'met'
