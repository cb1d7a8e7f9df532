import type { Dashboard } from '../page/page.ts'
import { Menu } from './menu.tsx'
import { Shell } from './shell.tsx'
import { UserMenu } from './user-menu.tsx'

export function DashboardLayout({ dashboard }: { dashboard: Dashboard }) {
  return <Shell home={dashboard.home} menu={<Menu dashboard={dashboard} />} corner={<UserMenu />} />
}
