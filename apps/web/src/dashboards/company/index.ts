import type { Dashboard } from '../../page/page.ts'

export const companyDashboard: Dashboard = {
  role: 'company',
  home: '/company',
  pages: [],
}
