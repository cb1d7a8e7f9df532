import type { Dashboard } from '../../app/page.ts'

export const candidateDashboard: Dashboard = {
  role: 'candidate',
  home: '/candidate',
  pages: [],
}
