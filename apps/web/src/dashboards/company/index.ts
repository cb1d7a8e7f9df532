import type { Dashboard } from '../../app/page.ts'

export const companyDashboard: Dashboard = {
  role: 'company',
  home: '/company',
  pages: [],
}
