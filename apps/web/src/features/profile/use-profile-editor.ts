import { type Account, Profile, type ProfileFacts } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ApiError } from '../../api/errors.ts'
import { useAutosave } from '../../saving/use-autosave.ts'
import { useAccount } from '../../session/account.ts'
import type { SaveState } from '../../ui/saved-state.tsx'
import { clashes, type FactName, noEdit, type ProfileEdit, pick, withChange, without } from './edit.ts'
import { profileOf, useProfile } from './profile-query.ts'
import { sendEdit } from './send.ts'
import type { StepId } from './steps.ts'

/** Nothing about a candidate stays on a consultant's machine. */
export const keepFor = (account: Account, candidateId: string) =>
  account.candidateId === candidateId ? 'device' : 'memory'

export const draftName = (candidateId: string, step: StepId) => `profile:${candidateId}:${step}`

export type ChangeFacts = (facts: Partial<ProfileFacts>, options?: { readonly keepWords?: boolean }) => void

export interface Clash {
  readonly name: FactName
  readonly mine: ProfileFacts
  readonly theirs: ProfileFacts
}

export interface ProfileEditor {
  readonly profile: Profile
  /** The answers with what is typed here and perhaps not sent yet. */
  readonly facts: ProfileFacts
  readonly change: ChangeFacts
  readonly state: SaveState
  readonly refused: ApiError | null
  /** Sends what waits; false if the server refused it, so that the person stays with it. */
  readonly leave: () => Promise<boolean>
  /** Answers that were changed here and elsewhere. */
  readonly clashes: readonly Clash[]
  /** Settles the clashes: `mine` stay as typed here, the others as saved elsewhere. */
  readonly settle: (mine: readonly FactName[]) => void
}

/** One step of a profile, saved while it is typed and picked up where it was left. */
export function useProfileEditor(candidateId: string, step: StepId): ProfileEditor {
  const queryClient = useQueryClient()
  const profile = useProfile(candidateId)
  const failed = useRef<unknown>(null)
  const account = useAccount()
  const autosave = useAutosave<ProfileEdit, ProfileEdit>({
    account: account.id,
    name: draftName(candidateId, step),
    keep: keepFor(account, candidateId),
    save: async (value) => {
      failed.current = null
      return sendEdit(queryClient, candidateId, value).catch((error) => {
        failed.current = error
        throw error
      })
    },
    onSaved: (sent) => keep(without(edit.current, sent)),
  })
  const [shown, show] = useState<ProfileEdit>(autosave.left ?? noEdit)
  const edit = useRef(shown)
  const keep = (next: ProfileEdit) => {
    edit.current = next
    show(next)
  }

  const { change: send, left, forget, flush } = autosave
  useEffect(() => {
    if (left) send(left)
  }, [left, send])

  const current = autosave.conflict === null ? null : Profile.parse(autosave.conflict)
  const facts = { ...profile.facts, ...shown.facts }

  return {
    profile,
    facts,
    state: autosave.state,
    refused: autosave.refused,
    change: (some, { keepWords = false } = {}) => {
      keep(withChange(edit.current, some, profile.facts, keepWords))
      send(edit.current)
    },
    leave: async () => {
      if (await flush()) return true
      return !(failed.current instanceof ApiError && failed.current.status < 500)
    },
    clashes: current ? clashes(shown, current.facts).map((name) => ({ name, mine: facts, theirs: current.facts })) : [],
    settle: (mine) => {
      if (!current) return
      queryClient.setQueryData(profileOf(candidateId).queryKey, current)
      const theirs = clashes(edit.current, current.facts).filter((name) => !mine.includes(name))
      const names = (Object.keys(edit.current.facts) as FactName[]).filter((name) => !theirs.includes(name))
      if (names.length === 0) {
        keep(noEdit)
        return forget()
      }
      keep({ facts: pick(edit.current.facts, names), before: pick(current.facts, names) })
      send(edit.current)
    },
  }
}
