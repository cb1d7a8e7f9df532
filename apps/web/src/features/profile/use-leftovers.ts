import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { dropDraft, findDraft } from '../../device/drafts.ts'
import { useAccount } from '../../session/account.ts'
import type { ProfileEdit } from './edit.ts'
import { sendEdit } from './send.ts'
import { type StepId, steps } from './steps.ts'
import { draftName, keepFor } from './use-profile-editor.ts'

/**
 * Sends what was typed on other steps and never arrived: the lid was closed, the connection gone. Answers with the
 * steps that still wait here (refused, clashing or offline), so that the person can look at them.
 */
export function useLeftovers(candidateId: string, except?: StepId): readonly StepId[] {
  const queryClient = useQueryClient()
  const account = useAccount()
  const { id } = account
  const keep = keepFor(account, candidateId)
  const [waiting, setWaiting] = useState<readonly StepId[]>([])

  useEffect(() => {
    let here = true
    const leftOf = (step: StepId) => findDraft<ProfileEdit>(id, draftName(candidateId, step), keep)?.value
    const send = async () => {
      for (const { id: step } of steps) {
        const left = step === except ? undefined : leftOf(step)
        if (!left) continue
        const sent = await sendEdit(queryClient, candidateId, left).catch(() => null)
        if (sent) dropDraft(id, draftName(candidateId, step), sent, keep)
      }
      if (here) setWaiting(steps.map((step) => step.id).filter((step) => step !== except && leftOf(step)))
    }
    void send()
    window.addEventListener('online', send)
    return () => {
      here = false
      window.removeEventListener('online', send)
    }
  }, [queryClient, id, keep, candidateId, except])

  return waiting
}
