import type { Dashboard } from '../../page/page.ts'
import { candidatePage } from './candidate-page.tsx'
import { candidatesPage } from './candidates-page.tsx'
import { companiesPage } from './companies-page.tsx'
import { companyPage } from './company-page.tsx'
import { introductionPage } from './introduction-page.tsx'
import { introductionsPage } from './introductions-page.tsx'
import { newCandidatePage } from './new-candidate-page.tsx'
import { pairPage } from './pair-page.tsx'
import { profilePages } from './profile-pages.tsx'
import { reviewPage } from './review-page.tsx'
import { todayPage } from './today-page.tsx'

export const caseworkerDashboard: Dashboard = {
  role: 'caseworker',
  home: '/caseworker',
  pages: [
    todayPage,
    reviewPage,
    candidatesPage,
    companiesPage,
    introductionsPage,
    newCandidatePage,
    candidatePage,
    pairPage,
    ...profilePages,
    companyPage,
    introductionPage,
  ],
}
