import type { Dashboard } from '../../page/page.ts'
import { candidatesPage } from './candidates-page.tsx'
import { newCandidatePage } from './new-candidate-page.tsx'
import { pairPage } from './pair-page.tsx'
import { reviewPage } from './review-page.tsx'
import { todayPage } from './today-page.tsx'

export const caseworkerDashboard: Dashboard = {
  role: 'caseworker',
  home: '/caseworker',
  pages: [todayPage, reviewPage, candidatesPage, newCandidatePage, pairPage],
}
