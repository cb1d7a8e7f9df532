import type { ComponentType } from 'react'
import { learn } from '../../i18n/i18n.ts'
import { later as onceOpened } from '../../page/later.ts'
import type { Dashboard } from '../../page/page.ts'
import { inCompany } from './in-company.tsx'
import { VacanciesPage } from './vacancies-page.tsx'

/** What is not on the first page comes when it is opened. */
const later = (load: () => Promise<ComponentType>) => inCompany(onceOpened(load))

/** With the words of what a job costs. */
const withCost = (load: () => Promise<ComponentType>) =>
  later(async () => {
    await learn('cost')
    return load()
  })

export const companyDashboard: Dashboard = {
  role: 'company',
  home: '/company',
  pages: [
    { path: 'vacancies', title: 'vacancies.title', inMenu: true, icon: 'job', Component: inCompany(VacanciesPage) },
    {
      path: 'tasks',
      title: 'carving.title',
      menuTitle: 'carving.menu',
      inMenu: true,
      icon: 'list',
      width: 'wide',
      Component: later(async () => (await import('./carving-page.tsx')).CarvingPage),
    },
    {
      path: 'introductions',
      title: 'companies.inbox.title',
      inMenu: true,
      icon: 'talk',
      Component: later(async () => (await import('./introductions-page.tsx')).IntroductionsPage),
    },
    {
      path: 'about',
      title: 'companies.title',
      inMenu: true,
      icon: 'company',
      Component: later(async () => (await import('./company-page.tsx')).CompanyPage),
    },
    {
      path: 'vacancies/:vacancyId',
      title: 'vacancies.one',
      width: 'wide',
      Component: withCost(async () => (await import('./edit-vacancy-page.tsx')).EditVacancyPage),
    },
    {
      path: 'vacancies/:vacancyId/advert',
      title: 'suggestions.advert.title',
      width: 'wide',
      Component: later(async () => (await import('./advert-page.tsx')).AdvertPage),
    },
    {
      path: 'vacancies/:vacancyId/candidates',
      title: 'vacancies.candidates.title',
      Component: withCost(async () => (await import('./candidates-page.tsx')).CandidatesPage),
    },
    {
      path: 'vacancies/:vacancyId/candidates/:pseudonym',
      title: 'vacancies.candidates.one',
      width: 'wide',
      Component: withCost(async () => (await import('./candidate-page.tsx')).CandidatePage),
    },
    {
      path: 'introductions/:introductionId',
      title: 'companies.inbox.one',
      width: 'wide',
      Component: later(async () => (await import('./introduction-page.tsx')).IntroductionPage),
    },
  ],
}
