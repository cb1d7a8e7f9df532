import { useParams } from '@tanstack/react-router'
import { createContext, type ReactNode, use } from 'react'
import { useAccount } from '../../session/account.ts'
import { type StepId, steps } from './steps.ts'

export type ProfilePath = StepId | 'card' | 'looks' | 'data' | 'cv' | 'my-cv'

/** Where the texts about somebody stand, by the key of what is said to the person herself. */
export type InWords = (key: string) => string

interface Place {
  readonly candidateId: string
  /** A path among the profile's pages: `to('needs')`, `to('card')`, or `to()` for the overview. */
  readonly to: (page?: ProfilePath) => string
  /** The person fills in her own. */
  readonly own: boolean
  readonly words?: InWords | undefined
}

export const PlaceContext = createContext<Place | null>(null)

interface Props {
  /** Where the person's pages live: `/candidate`, `/caseworker/candidates/:candidateId`. */
  readonly base: string
  readonly words?: InWords | undefined
  readonly children: ReactNode
}

/** Whose profile it is and where its pages are: her own, or that of the person in the address. */
export function ProfilePlace({ base, words, children }: Props) {
  const account = useAccount()
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const candidateId = params.candidateId ?? account.candidateId
  if (!candidateId) throw new Error('This page needs a candidate')
  const home = base.replace(':candidateId', candidateId)
  const place = {
    candidateId,
    to: (page?: ProfilePath) => `${home}/${pathOf(page)}`,
    own: candidateId === account.candidateId,
    words,
  }
  return <PlaceContext value={place}>{children}</PlaceContext>
}

/** Steps stand below the profile; the card, who saw it and what can be taken along stand beside it. */
export const pathOf = (page?: ProfilePath) => (page && isStep(page) ? `profile/${page}` : (page ?? 'profile'))

const isStep = (page: ProfilePath) => steps.some(({ id }) => id === page)

export function useProfilePlace(): Place {
  const place = use(PlaceContext)
  if (!place) throw new Error('This stands outside a profile page')
  return place
}
