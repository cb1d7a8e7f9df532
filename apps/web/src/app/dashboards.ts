import type { Role } from '@fleksbro/contract'
import type { Dashboard } from '../page/page.ts'

/** Each role's pages in a chunk of their own: a flex-jobber's phone loads no caseworker page. */
export const dashboards: Record<Role, () => Promise<Dashboard>> = {
  candidate: async () => (await import('../dashboards/candidate/index.ts')).candidateDashboard,
  company: async () => (await import('../dashboards/company/index.ts')).companyDashboard,
  caseworker: async () => (await import('../dashboards/caseworker/index.ts')).caseworkerDashboard,
  admin: async () => (await import('../dashboards/admin/index.ts')).adminDashboard,
}

const roles = Object.keys(dashboards)

/** `/caseworker/pairs/7` → true: an address that only somebody who is logged in can open. */
export const isInside = (pathname: string) => roles.includes(pathname.split('/')[1] ?? '')
export const landingOf = ({ home, pages }: Dashboard) => (pages[0] ? `${home}/${pages[0].path}` : home)
