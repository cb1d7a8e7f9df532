import type { Dashboard } from '../../app/page.ts'

export const caseworkerDashboard: Dashboard = {
  role: 'caseworker',
  home: '/caseworker',
  pages: [],
}
