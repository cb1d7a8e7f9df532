import type { ComponentType, ReactNode } from 'react'
import { profilePagesFor } from '../../features/profile/profile-pages.tsx'
import type { TextKey } from '../../i18n/words.ts'
import { later } from '../../page/later.ts'
import type { Page } from '../../page/page.ts'

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

interface Around {
  readonly children: ReactNode
}

const OpenedProfile = later<Around>(
  async () => (await import('../../features/caseload/opened-profile.tsx')).OpenedProfile,
)

function opened(Body: ComponentType) {
  return function OpenedProfilePage() {
    return (
      <OpenedProfile>
        <Body />
      </OpenedProfile>
    )
  }
}
