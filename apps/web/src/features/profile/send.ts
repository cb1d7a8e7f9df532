import { type BodyOf, Profile, saveProfile } from '@fleksbro/contract'
import type { QueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { ApiError, isStale } from '../../api/errors.ts'
import { clashes, type ProfileEdit } from './edit.ts'
import { companyViewOf, profileOf } from './profile-query.ts'

type Change = Omit<BodyOf<typeof saveProfile>, 'version'>

const TRIES = 3
const turns = new Map<string, Promise<unknown>>()

/** One save at a time per profile: a step that is still being sent never makes the next one stale. */
function inTurn<Result>(candidateId: string, run: () => Promise<Result>): Promise<Result> {
  const before = turns.get(candidateId) ?? Promise.resolve()
  const mine = before.then(run, run)
  turns.set(candidateId, mine)
  return mine
}

/**
 * Saves a change that is worked out from the newest profile. If somebody saved something else meanwhile, it is worked
 * out anew and sent again; a change that cannot follow throws 412 with the current state.
 */
export function sendChange(
  queryClient: QueryClient,
  candidateId: string,
  change: (profile: Profile) => Change,
): Promise<Profile> {
  return inTurn(candidateId, async () => {
    for (let left = TRIES; ; left -= 1) {
      const profile = await queryClient.ensureQueryData(profileOf(candidateId))
      const body = { version: profile.version, ...change(profile) }
      try {
        const saved = await call(saveProfile, { params: { candidateId }, body })
        queryClient.setQueryData(profileOf(candidateId).queryKey, saved)
        void queryClient.invalidateQueries({ queryKey: companyViewOf(candidateId).queryKey })
        // Jobs found for the profile as it was: shown first, they would change places under a finger.
        queryClient.removeQueries({ queryKey: ['matches'], type: 'inactive' })
        return saved
      } catch (error) {
        if (!isStale(error) || left === 1) throw error
        const current = Profile.parse(error.current)
        change(current)
        queryClient.setQueryData(profileOf(candidateId).queryKey, current)
      }
    }
  })
}

const savedHere = (candidateId: string) => ['profile', candidateId, 'saved-here'] as const

/** Saves what was typed, unless the same answer was changed elsewhere meanwhile: then the person is asked. */
export async function sendEdit(queryClient: QueryClient, candidateId: string, edit: ProfileEdit): Promise<ProfileEdit> {
  await sendChange(queryClient, candidateId, (profile) => {
    const own = queryClient.getQueryData<ProfileEdit['facts']>(savedHere(candidateId))
    if (clashes(edit, profile.facts, own).length > 0) {
      throw new ApiError({ status: 412, code: 'stale', current: profile })
    }
    return { facts: edit.facts, ...(edit.keepWords ? { keepWords: true } : {}) }
  })
  queryClient.setQueryData<ProfileEdit['facts']>(savedHere(candidateId), (own) => ({ ...own, ...edit.facts }))
  return edit
}
