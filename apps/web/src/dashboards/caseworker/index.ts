import { later } from '../../page/later.ts'
import type { Dashboard } from '../../page/page.ts'
import { profilePages } from './profile-pages.tsx'
import { todayPage } from './today-page.tsx'

export const caseworkerDashboard: Dashboard = {
  role: 'caseworker',
  home: '/caseworker',
  pages: [
    todayPage,
    {
      path: 'review',
      title: 'caseload.review.title',
      inMenu: true,
      icon: 'match',
      width: 'wide',
      Component: later(async () => (await import('./review-page.tsx')).ReviewPage),
    },
    {
      path: 'candidates',
      title: 'caseload.candidates.title',
      inMenu: true,
      icon: 'people',
      width: 'wide',
      Component: later(async () => (await import('./candidates-page.tsx')).CandidatesPage),
    },
    {
      path: 'companies',
      title: 'caseload.companies.title',
      menuTitle: 'caseload.companies.menu',
      inMenu: true,
      icon: 'company',
      width: 'wide',
      Component: later(async () => (await import('./companies-page.tsx')).CompaniesPage),
    },
    {
      path: 'introductions',
      title: 'caseload.introductions.title',
      inMenu: true,
      icon: 'talk',
      width: 'wide',
      Component: later(async () => (await import('./introductions-page.tsx')).IntroductionsPage),
    },
    {
      path: 'proposal',
      title: 'caseload.proposal.title',
      menuTitle: 'caseload.proposal.menu',
      inMenu: true,
      icon: 'list',
      width: 'wide',
      Component: later(async () => (await import('./proposal-page.tsx')).ProposalPage),
    },
    {
      path: 'quality',
      title: 'caseload.quality.title',
      menuTitle: 'caseload.quality.menu',
      inMenu: true,
      icon: 'effect',
      width: 'wide',
      Component: later(async () => (await import('../../features/quality/quality-page.tsx')).QualityPage),
    },
    {
      path: 'candidates/new',
      title: 'caseload.create.title',
      Component: later(async () => (await import('./new-candidate-page.tsx')).NewCandidatePage),
    },
    {
      path: 'candidates/:candidateId',
      title: 'caseload.candidate.title',
      width: 'wide',
      Component: later(async () => (await import('./candidate-page.tsx')).CandidatePage),
    },
    {
      path: 'candidates/:candidateId/matches/:vacancyId',
      title: 'caseload.pair.title',
      width: 'wide',
      Component: later(async () => (await import('./pair-page.tsx')).PairPage),
    },
    {
      path: 'candidates/:candidateId/related-work',
      title: 'related.tab',
      Component: later(async () => (await import('./related-work-page.tsx')).RelatedWorkPage),
    },
    ...profilePages,
    {
      path: 'companies/:companyId',
      title: 'caseload.companies.one',
      width: 'wide',
      Component: later(async () => (await import('./company-page.tsx')).CompanyPage),
    },
    {
      path: 'introductions/:introductionId',
      title: 'caseload.introductions.one',
      Component: later(async () => (await import('./introduction-page.tsx')).IntroductionPage),
    },
  ],
}
