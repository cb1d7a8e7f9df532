import type { Dashboard } from '../../page/page.ts'
import { EditVacancyPage } from './edit-vacancy-page.tsx'
import { inCompany } from './in-company.tsx'
import { VacanciesPage } from './vacancies-page.tsx'

export const companyDashboard: Dashboard = {
  role: 'company',
  home: '/company',
  pages: [
    { path: 'vacancies', title: 'vacancies.title', inMenu: true, icon: 'job', Component: inCompany(VacanciesPage) },
    { path: 'vacancies/:vacancyId', title: 'vacancies.one', width: 'wide', Component: inCompany(EditVacancyPage) },
  ],
}
