import type { Dashboard } from '../../page/page.ts'

export const candidateDashboard: Dashboard = {
  role: 'candidate',
  home: '/candidate',
  pages: [],
}
