import { useMatch } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Page } from '../page/page.ts'
import { Waiting } from '../ui/waiting.tsx'
import { useArrival } from './arrival.tsx'
import { Boundary } from './boundary.tsx'

interface Props {
  readonly page: Pick<Page, 'title' | 'width' | 'Component'>
}

/** Gives a page its title, its waiting, its failing and its focus, so that the page shows only the happy path. */
export function PageFrame({ page: { title, width = 'reading', Component } }: Props) {
  const { t } = useTranslation()
  // Of this page's own route: the location already names the next page while this one is still shown.
  const pathname = useMatch({ strict: false, select: (match) => match.pathname })
  return (
    <div className="fb-page" data-width={width}>
      <Boundary key={pathname}>
        <Suspense fallback={<Waiting />}>
          <Component />
          <title>{`${t(title)} – Fleksbro`}</title>
          <Arrived at={pathname} />
        </Suspense>
      </Boundary>
    </div>
  )
}

/** Stands in the same Suspense as the page: its effect runs when the page is really there. */
function Arrived({ at }: { at: string }) {
  const arrive = useArrival()
  useEffect(() => arrive(at), [arrive, at])
  return null
}
