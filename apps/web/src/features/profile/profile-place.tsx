import { useParams } from '@tanstack/react-router'
import { createContext, type ReactNode, use } from 'react'
import { useAccount } from '../../session/account.ts'

interface Place {
  readonly candidateId: string
  /** A path among the profile's pages: `to('needs')`, or `to()` for the overview. */
  readonly to: (page?: string) => string
  /** The person fills in her own. */
  readonly own: boolean
}

const PlaceContext = createContext<Place | null>(null)

interface Props {
  /** Where the profile's pages live: `/candidate/profile`, `/caseworker/candidates/:candidateId/profile`. */
  readonly base: string
  readonly children: ReactNode
}

/** Whose profile it is and where its pages are: her own, or that of the person in the address. */
export function ProfilePlace({ base, children }: Props) {
  const account = useAccount()
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const candidateId = params.candidateId ?? account.candidateId
  if (!candidateId) throw new Error('This page needs a candidate')
  const home = base.replace(':candidateId', candidateId)
  const place = {
    candidateId,
    to: (page?: string) => (page ? `${home}/${page}` : home),
    own: candidateId === account.candidateId,
  }
  return <PlaceContext value={place}>{children}</PlaceContext>
}

export function useProfilePlace(): Place {
  const place = use(PlaceContext)
  if (!place) throw new Error('This stands outside a profile page')
  return place
}
