import type { ComponentType } from 'react'
import { CandidateTabs } from '../../features/caseload/candidate-tabs.tsx'
import { ReasonGate } from '../../features/caseload/reason-gate.tsx'
import { profilePagesFor } from '../../features/profile/profile-pages.tsx'
import type { TextKey } from '../../i18n/words.ts'
import type { Page } from '../../page/page.ts'
import { useParam } from '../../page/params.ts'

/** What is said to a candidate about her own profile, said about somebody. */
const words = (key: string) => `filling.${key.replace('profile.', '')}`

/** Filling in on somebody's behalf: the candidate's own pages, opened with a reason where one is needed. */
export const profilePages: readonly Page[] = profilePagesFor('/caseworker', 'candidates/:candidateId/', {
  words,
}).map((page) => ({
  ...page,
  title: page.title.startsWith('profile.') ? (words(page.title) as TextKey) : page.title,
  Component: opened(page.Component),
}))

function opened(Body: ComponentType) {
  return function OpenedProfilePage() {
    const candidateId = useParam('candidateId')
    return (
      <ReasonGate candidateId={candidateId}>
        <CandidateTabs candidateId={candidateId} />
        <Body />
      </ReasonGate>
    )
  }
}
