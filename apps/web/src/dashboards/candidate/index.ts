import { profilePagesFor } from '../../features/profile/profile-pages.tsx'
import { learn } from '../../i18n/i18n.ts'
import { later } from '../../page/later.ts'
import type { Dashboard } from '../../page/page.ts'
import { matchesPage } from './matches-page.tsx'

const PayPage = later(async () => {
  await learn('pay')
  return (await import('./pay-page.tsx')).PayPage
})

const ComparePage = later(async () => {
  await learn('pay')
  return (await import('./compare-page.tsx')).ComparePage
})

export const candidateDashboard: Dashboard = {
  role: 'candidate',
  home: '/candidate',
  pages: [
    matchesPage,
    {
      path: 'matches/:vacancyId',
      title: 'matches.job.about',
      width: 'wide',
      Component: later(async () => (await import('./match-page.tsx')).MatchPage),
    },
    { path: 'compare', title: 'compare.title', width: 'wide', Component: ComparePage },
    {
      path: 'related-work',
      title: 'related.title',
      Component: later(async () => (await import('./related-work-page.tsx')).RelatedWorkPage),
    },
    {
      path: 'introductions',
      title: 'introductions.title',
      menuTitle: 'introductions.menu',
      inMenu: true,
      icon: 'talk',
      Component: later(async () => (await import('./introductions-page.tsx')).IntroductionsPage),
    },
    {
      path: 'introductions/:introductionId',
      title: 'introductions.one',
      width: 'wide',
      Component: later(async () => (await import('./introduction-page.tsx')).IntroductionPage),
    },
    {
      path: 'introductions/:introductionId/yes',
      title: 'introductions.yes.title',
      Component: later(async () => (await import('./yes-page.tsx')).YesPage),
    },
    ...profilePagesFor('/candidate', '', { menu: { profile: 'own.profile', card: 'own.card', looks: 'own.looks' } }),
    {
      path: 'pay',
      title: 'matches.pay.title',
      menuTitle: 'matches.pay.menu',
      inMenu: true,
      icon: 'pay',
      width: 'wide',
      Component: PayPage,
    },
  ],
}
