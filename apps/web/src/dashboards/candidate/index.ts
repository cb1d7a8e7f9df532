import { profilePagesFor } from '../../features/profile/profile-pages.tsx'
import type { Dashboard } from '../../page/page.ts'

export const candidateDashboard: Dashboard = {
  role: 'candidate',
  home: '/candidate',
  pages: [...profilePagesFor('/candidate', 'profile', { inMenu: true })],
}
