import type { SessionUser } from '../../../http/user.ts'
import type { IntroductionRow } from '../introductions.queries.ts'
import { isOpen, isRevealed } from '../introductions.states.ts'

type State = Pick<IntroductionRow, 'state' | 'companyKnows'>

/** What the two say to each other is not for who decides on benefits. */
export const hasThread = ({ decidesOnBenefits }: Pick<SessionUser, 'decidesOnBenefits'>): boolean => !decidesOnBenefits

/** From the moment the company knows until the end. Nobody writes about somebody who has heard of nothing. */
export const mayWrite = ({ state, companyKnows }: State): boolean => companyKnows && isOpen(state)

/** Before the yes nobody tells who she is. */
export const isAnonymous = ({ state }: Pick<State, 'state'>): boolean => !isRevealed(state)
