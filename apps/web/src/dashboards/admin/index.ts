import type { Dashboard } from '../../page/page.ts'
import { clockPage } from './clock-page.tsx'
import { invitePage } from './invite-page.tsx'
import { mailsPage } from './mails-page.tsx'
import { settingsPage } from './settings-page.tsx'
import { usersPage } from './users-page.tsx'

export const adminDashboard: Dashboard = {
  role: 'admin',
  home: '/admin',
  pages: [usersPage, invitePage, settingsPage, mailsPage, clockPage],
}
