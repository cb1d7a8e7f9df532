import type { BodyOf, Profile, saveProfile } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useProfilePlace } from './profile-place.tsx'
import { useProfile } from './profile-query.ts'
import { sendChange } from './send.ts'

export type ProfileChange = (profile: Profile) => Omit<BodyOf<typeof saveProfile>, 'version'>

/** One decision at once (a switch, a break), worked out from the newest profile, whoever saved meanwhile. */
export function useProfileChange() {
  const queryClient = useQueryClient()
  const { candidateId } = useProfilePlace()
  const profile = useProfile(candidateId)
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (change: ProfileChange) => sendChange(queryClient, candidateId, change),
  })
  return { profile, send: mutate, isPending, underway: isPending ? variables : undefined }
}
