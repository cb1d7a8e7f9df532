import { Menu } from './menu.tsx'
import type { Dashboard } from './page.ts'
import { Shell } from './shell.tsx'
import { UserMenu } from './user-menu.tsx'

export function DashboardLayout({ dashboard }: { dashboard: Dashboard }) {
  return <Shell home={dashboard.home} menu={<Menu dashboard={dashboard} />} corner={<UserMenu />} />
}
