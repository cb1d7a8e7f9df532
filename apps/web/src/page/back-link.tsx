import type { ReactNode } from 'react'
import './back-link.css'
import { TextLink } from './links.tsx'

/** Above a page's heading: back to the list it came from, large enough for a thumb. */
export function BackLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <p className="fb-back">
      <TextLink to={to}>{children}</TextLink>
    </p>
  )
}
