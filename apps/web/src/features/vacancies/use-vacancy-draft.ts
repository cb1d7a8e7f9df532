import { saveVacancy, type Vacancy } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../../api/call.ts'
import { type ApiError, fieldName } from '../../api/errors.ts'
import { useAutosave } from '../../saving/use-autosave.ts'
import { useAccount } from '../../session/account.ts'
import type { SaveState } from '../../ui/saved-state.tsx'
import {
  bodyOf,
  type DraftedVacancy,
  isEmpty,
  merged,
  type VacancyChanges,
  type VacancyField,
  withChanges,
  without,
} from './changes.ts'
import { vacancyIs } from './queries.ts'

interface Typed {
  /** The version that was on the screen when it was typed. */
  readonly version: number
  readonly changes: VacancyChanges
}

export interface VacancyDraft {
  /** With everything that was typed, saved or not. */
  readonly vacancy: DraftedVacancy
  readonly change: (changes: VacancyChanges) => void
  readonly state: SaveState
  /** Sends what waits; true if the server has everything. */
  readonly flush: () => Promise<boolean>
  /** Somebody else saved meanwhile: their state and what was typed here. */
  readonly conflict: { readonly theirs: Vacancy; readonly changes: VacancyChanges } | null
  /** Goes on from their state, without the fields where theirs is to stand. */
  readonly settle: (letTheirsStand: readonly VacancyField[]) => void
  readonly refused: ApiError | null
  /** The code of what is wrong with a field, by its dotted path: `about`, `facts.hours`. */
  readonly problemOf: (path: string) => ApiError['fields'][number] | undefined
}

/** A vacancy being typed: on the screen at once, on this device, and with the server a moment later. */
export function useVacancyDraft(saved: Vacancy): VacancyDraft {
  const account = useAccount()
  const queryClient = useQueryClient()
  /** What the server held when it last answered; the version is that of what stands on the screen. */
  const base = useRef(saved)
  const version = useRef(saved.version)
  const [changes, setChanges] = useState<VacancyChanges>({})
  const typed = useRef(changes)
  const keep = useCallback((next: VacancyChanges) => {
    typed.current = next
    setChanges(next)
  }, [])

  const saving = useAutosave<Typed, Vacancy>({
    account: account.id,
    name: `vacancy:${saved.id}`,
    save: async ({ changes }) => {
      const body = { ...bodyOf(changes, base.current), version: version.current }
      const answered = await call(saveVacancy, { params: { vacancyId: saved.id }, body })
      base.current = answered
      version.current = answered.version
      if (typed.current === changes) keep({})
      return answered
    },
    onSaved: (answered) => vacancyIs(queryClient, answered),
  })
  const { change: send, left, forget } = saving

  const change = useCallback(
    (more: VacancyChanges) => {
      keep(merged(typed.current, more))
      send({ version: version.current, changes: typed.current })
    },
    [keep, send],
  )

  // What never reached the server from here is sent again, on top of the version it was typed on.
  useEffect(() => {
    if (!left) return
    version.current = left.version
    change(left.changes)
  }, [left, change])

  // Somebody else's newer state is taken over as long as nothing is being typed here.
  useEffect(() => {
    if (!isEmpty(typed.current) || saved.version <= version.current) return
    base.current = saved
    version.current = saved.version
  }, [saved])

  const settle = (letTheirsStand: readonly VacancyField[]) => {
    const theirs = saving.conflict as Vacancy
    base.current = theirs
    version.current = theirs.version
    vacancyIs(queryClient, theirs)
    const mine = without(typed.current, letTheirsStand)
    keep(mine)
    if (isEmpty(mine)) forget()
    else send({ version: theirs.version, changes: mine })
  }

  return {
    vacancy: withChanges(saved, changes),
    change,
    state: saving.state,
    flush: saving.flush,
    conflict: saving.conflict ? { theirs: saving.conflict as Vacancy, changes } : null,
    settle,
    refused: saving.refused,
    problemOf: (path) => saving.refused?.fields.find((field) => fieldName(field.path) === path),
  }
}
