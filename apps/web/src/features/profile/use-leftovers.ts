import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { dropDraft, findDraft } from '../../device/drafts.ts'
import { useAccount } from '../../session/account.ts'
import type { ProfileEdit } from './edit.ts'
import { sendEdit } from './send.ts'
import { type StepId, steps } from './steps.ts'
import { draftName } from './use-profile-editor.ts'

/**
 * Sends what was typed on other steps and never arrived: the lid was closed, the connection gone. Answers with the
 * steps that still wait here (refused, clashing or offline), so that the person can look at them.
 */
export function useLeftovers(candidateId: string, except?: StepId): readonly StepId[] {
  const queryClient = useQueryClient()
  const { id: account } = useAccount()
  const [waiting, setWaiting] = useState<readonly StepId[]>([])

  useEffect(() => {
    let here = true
    const leftOf = (step: StepId) => findDraft<ProfileEdit>(account, draftName(candidateId, step))?.value
    const send = async () => {
      for (const { id } of steps) {
        const left = id === except ? undefined : leftOf(id)
        if (!left) continue
        const sent = await sendEdit(queryClient, candidateId, left).catch(() => null)
        if (sent) dropDraft(account, draftName(candidateId, id), sent)
      }
      if (here) setWaiting(steps.map(({ id }) => id).filter((id) => id !== except && leftOf(id)))
    }
    void send()
    window.addEventListener('online', send)
    return () => {
      here = false
      window.removeEventListener('online', send)
    }
  }, [queryClient, account, candidateId, except])

  return waiting
}
