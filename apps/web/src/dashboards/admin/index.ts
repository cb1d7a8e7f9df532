import type { Dashboard } from '../../page/page.ts'

export const adminDashboard: Dashboard = {
  role: 'admin',
  home: '/admin',
  pages: [],
}
