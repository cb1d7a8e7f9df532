import type { Dashboard } from '../../page/page.ts'
import { CandidatePage } from './candidate-page.tsx'
import { CandidatesPage } from './candidates-page.tsx'
import { CompanyPage } from './company-page.tsx'
import { EditVacancyPage } from './edit-vacancy-page.tsx'
import { inCompany } from './in-company.tsx'
import { IntroductionPage } from './introduction-page.tsx'
import { IntroductionsPage } from './introductions-page.tsx'
import { VacanciesPage } from './vacancies-page.tsx'

export const companyDashboard: Dashboard = {
  role: 'company',
  home: '/company',
  pages: [
    { path: 'vacancies', title: 'vacancies.title', inMenu: true, icon: 'job', Component: inCompany(VacanciesPage) },
    {
      path: 'introductions',
      title: 'companies.inbox.title',
      inMenu: true,
      icon: 'talk',
      Component: inCompany(IntroductionsPage),
    },
    { path: 'about', title: 'companies.title', inMenu: true, icon: 'company', Component: inCompany(CompanyPage) },
    { path: 'vacancies/:vacancyId', title: 'vacancies.one', width: 'wide', Component: inCompany(EditVacancyPage) },
    {
      path: 'vacancies/:vacancyId/candidates',
      title: 'vacancies.candidates.title',
      Component: inCompany(CandidatesPage),
    },
    {
      path: 'vacancies/:vacancyId/candidates/:pseudonym',
      title: 'vacancies.candidates.one',
      width: 'wide',
      Component: inCompany(CandidatePage),
    },
    {
      path: 'introductions/:introductionId',
      title: 'companies.inbox.one',
      width: 'wide',
      Component: inCompany(IntroductionPage),
    },
  ],
}
