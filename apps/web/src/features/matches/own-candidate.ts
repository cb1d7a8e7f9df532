import { useAccount } from '../../session/account.ts'

/** The id of the signed-in person's own profile. */
export function useOwnCandidate(): string {
  const { candidateId } = useAccount()
  if (!candidateId) throw new Error('This page needs a candidate')
  return candidateId
}
