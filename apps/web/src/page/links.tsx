import { Button, Link as StyledLink } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface Target {
  /** A path within the app, filled in: `/candidate/matches`. */
  readonly to: string
  readonly search?: Readonly<Record<string, string | number | undefined>>
  readonly children: ReactNode
}

/** A link in running text, without a page load. */
export function TextLink({ to, search = {}, children }: Target) {
  return (
    <StyledLink asChild>
      <Link to={to} search={search}>
        {children}
      </Link>
    </StyledLink>
  )
}

interface ButtonTarget extends Target {
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly size?: 'sm' | 'md' | 'lg'
  /** For a screen reader, where the words alone do not tell one row's button from the next; it begins with them. */
  readonly label?: string
}

/** A link that looks like a button, for the one next step of a page. */
export function ButtonLink({ to, search = {}, variant = 'primary', size, label, children }: ButtonTarget) {
  return (
    <Button asChild variant={variant} {...(size ? { 'data-size': size } : {})}>
      <Link to={to} search={search} aria-label={label}>
        {children}
      </Link>
    </Button>
  )
}
