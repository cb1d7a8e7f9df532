import { later } from '../../page/later.ts'
import type { Dashboard } from '../../page/page.ts'
import { usersPage } from './users-page.tsx'

export const adminDashboard: Dashboard = {
  role: 'admin',
  home: '/admin',
  pages: [
    usersPage,
    {
      path: 'invite',
      title: 'admin.invite.title',
      Component: later(async () => (await import('./invite-page.tsx')).InvitePage),
    },
    {
      path: 'settings',
      title: 'admin.settings.title',
      inMenu: true,
      icon: 'settings',
      Component: later(async () => (await import('./settings-page.tsx')).SettingsPage),
    },
    {
      path: 'mails',
      title: 'admin.mails.title',
      menuTitle: 'admin.mails.menu',
      inMenu: true,
      icon: 'mail',
      width: 'wide',
      Component: later(async () => (await import('./mails-page.tsx')).MailsPage),
    },
    {
      path: 'clock',
      title: 'admin.clock.title',
      inMenu: true,
      demoOnly: true,
      icon: 'today',
      Component: later(async () => (await import('./clock-page.tsx')).ClockPage),
    },
  ],
}
