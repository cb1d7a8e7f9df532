import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  defaultParseSearch,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router'
import type { Dashboard, PublicPage } from '../page/page.ts'
import { DashboardLayout } from './dashboard-layout.tsx'
import { isInside, landingOf } from './dashboards.ts'
import { notFoundPage } from './not-found-page.tsx'
import { ownPages } from './own-pages.ts'
import { PageFrame } from './page-frame.tsx'
import { PartMissing } from './part-missing.tsx'
import { PublicLayout } from './public-layout.tsx'
import { publicPages } from './public-pages.ts'
import { safeReturn } from './return-to.ts'

/** Builds the routes one person has: the public pages, and those of their role if they are logged in. */
export function createAppRouter(history: RouterHistory, dashboard: Dashboard | null) {
  const root = createRootRoute()

  const outside = createRoute({
    getParentRoute: () => root,
    id: 'outside',
    beforeLoad: ({ location: { pathname, searchStr } }) => {
      if (dashboard && pathname === '/log-in') throw redirect({ ...arrival(dashboard, searchStr), replace: true })
    },
    component: () => <PublicLayout dashboard={dashboard} />,
  })
  const open = Object.entries(publicPages).map(([path, load]) =>
    createRoute({
      getParentRoute: () => outside,
      path,
      component: lazyRouteComponent(async () => inFrame(await load())),
    }),
  )
  const unknown = createRoute({
    getParentRoute: () => outside,
    path: '$',
    beforeLoad: ({ location: { href, pathname } }) => {
      if (!isInside(pathname)) return
      if (!dashboard) throw redirect({ to: '/log-in', search: { next: href }, replace: true })
      if (`/${pathname.split('/')[1]}` !== dashboard.home) throw redirect({ to: landingOf(dashboard), replace: true })
    },
    component: () => <PageFrame page={notFoundPage} />,
  })

  return createRouter({
    history,
    routeTree: root.addChildren([
      outside.addChildren([...open, unknown]),
      ...(dashboard ? [insideRoutes(root, dashboard)] : []),
    ]),
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: PartMissing,
  })
}

function insideRoutes(root: AnyRoute, dashboard: Dashboard) {
  const layout = createRoute({
    getParentRoute: () => root,
    path: dashboard.home,
    component: () => <DashboardLayout dashboard={dashboard} />,
  })
  const landing = createRoute({
    getParentRoute: () => layout,
    path: '/',
    beforeLoad: () => {
      if (dashboard.pages.length > 0) throw redirect({ to: landingOf(dashboard), replace: true })
    },
  })
  const pages = dashboard.pages.map((page) =>
    createRoute({
      getParentRoute: () => layout,
      path: page.path.replaceAll(':', '$'),
      component: () => <PageFrame page={page} />,
    }),
  )
  const own = Object.entries(ownPages).map(([path, load]) =>
    createRoute({
      getParentRoute: () => layout,
      path,
      component: lazyRouteComponent(async () => inFrame(await load())),
    }),
  )
  const unknown = createRoute({
    getParentRoute: () => layout,
    path: '$',
    component: () => <PageFrame page={notFoundPage} />,
  })
  return layout.addChildren([landing, ...pages, ...own, unknown])
}

const inFrame = (page: PublicPage) => ({ default: () => <PageFrame page={page} /> })

/** After logging in: where somebody was on the way to, if it is theirs, else their first page. */
function arrival(dashboard: Dashboard, search: string) {
  const next = safeReturn(new URLSearchParams(search).get('next'))
  if (!next?.startsWith(`${dashboard.home}/`)) return { to: landingOf(dashboard) }
  const { pathname, search: filters } = new URL(next, 'http://here')
  return { to: pathname, search: defaultParseSearch(filters) }
}
