import type { ReactNode } from 'react'
import { useParam } from '../../page/params.ts'
import { CandidateTabs } from './candidate-tabs.tsx'
import { ReasonGate } from './reason-gate.tsx'

/** A page of somebody's profile: opened with a reason where one is needed, below the tabs of that person. */
export function OpenedProfile({ children }: { readonly children: ReactNode }) {
  const candidateId = useParam('candidateId')
  return (
    <ReasonGate candidateId={candidateId}>
      <CandidateTabs candidateId={candidateId} />
      {children}
    </ReasonGate>
  )
}
