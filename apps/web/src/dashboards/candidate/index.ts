import { profilePagesFor } from '../../features/profile/profile-pages.tsx'
import type { Dashboard } from '../../page/page.ts'
import { introductionPage } from './introduction-page.tsx'
import { introductionsPage } from './introductions-page.tsx'
import { matchPage } from './match-page.tsx'
import { matchesPage } from './matches-page.tsx'
import { yesPage } from './yes-page.tsx'

export const candidateDashboard: Dashboard = {
  role: 'candidate',
  home: '/candidate',
  pages: [
    matchesPage,
    matchPage,
    introductionsPage,
    introductionPage,
    yesPage,
    ...profilePagesFor('/candidate', '', { inMenu: true }),
  ],
}
