import type { Role } from '@fleksbro/contract'
import { learn, learnNext } from '../i18n/i18n.ts'
import type { Dashboard } from '../page/page.ts'

/** Each role's pages in a chunk of their own, with the words of the first: a flex-jobber's phone loads nothing of a caseworker's. */
export const dashboards: Record<Role, () => Promise<Dashboard>> = {
  candidate: async () => (await withWords('candidate', import('../dashboards/candidate/index.ts'))).candidateDashboard,
  company: async () => (await withWords('company', import('../dashboards/company/index.ts'))).companyDashboard,
  caseworker: async () =>
    (await withWords('caseworker', import('../dashboards/caseworker/index.ts'))).caseworkerDashboard,
  admin: async () => (await withWords('admin', import('../dashboards/admin/index.ts'))).adminDashboard,
}

const roles = Object.keys(dashboards)

/** `/caseworker/pairs/7` → true: an address that only somebody who is logged in can open. */
export const isInside = (pathname: string) => roles.includes(pathname.split('/')[1] ?? '')
export const landingOf = ({ home, pages }: Dashboard) => (pages[0] ? `${home}/${pages[0].path}` : home)

async function withWords<Pages>(role: Role, pages: Promise<Pages>): Promise<Pages> {
  await learn(role)
  if (role !== 'admin') learnNext(`${role}-rest`)
  return pages
}
