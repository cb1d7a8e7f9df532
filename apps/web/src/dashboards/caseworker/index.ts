import type { Dashboard } from '../../page/page.ts'

export const caseworkerDashboard: Dashboard = {
  role: 'caseworker',
  home: '/caseworker',
  pages: [],
}
