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
      path: 'rules',
      title: 'rules.title',
      menuTitle: 'rules.menu',
      inMenu: true,
      icon: 'match',
      width: 'wide',
      Component: later(async () => (await import('./rules-page.tsx')).RulesPage),
    },
    {
      path: 'quality',
      title: 'quality.title',
      menuTitle: 'quality.menu',
      inMenu: true,
      icon: 'effect',
      width: 'wide',
      Component: later(async () => (await import('../../features/quality/quality-page.tsx')).QualityPage),
    },
    {
      path: 'settings',
      title: 'admin.settings.title',
      inMenu: true,
      icon: 'settings',
      Component: later(async () => (await import('./settings-page.tsx')).SettingsPage),
    },
    {
      path: 'rates',
      title: 'rates.title',
      inMenu: true,
      icon: 'pay',
      Component: later(async () => (await import('./rates-page.tsx')).RatesPage),
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
