import { useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { dropDraft, findDraft, keepDraft } from '../../device/drafts.ts'
import { nothingTyped, type RegistrationValues } from './registration-values.ts'

/** Nobody is signed in yet: the draft is this device's. */
const owner = 'nobody'
const name = 'registration'

export const keptValues = () => findDraft<RegistrationValues>(owner, name)?.value ?? null
export const dropKeptValues = () => dropDraft(owner, name)

/** Keeps what is typed on this device until it is sent, through a closed tab or an empty battery. */
export function useKeeping({ subscribe, reset }: UseFormReturn<RegistrationValues>) {
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => keepDraft(owner, name, values, Date.now()),
      }),
    [subscribe],
  )
  return () => {
    reset(nothingTyped)
    dropKeptValues()
  }
}
