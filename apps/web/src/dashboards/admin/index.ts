import type { Dashboard } from '../../app/page.ts'

export const adminDashboard: Dashboard = {
  role: 'admin',
  home: '/admin',
  pages: [],
}
