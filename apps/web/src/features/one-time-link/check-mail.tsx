import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../page/links.tsx'
import { useSession } from '../../session/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

interface Props {
  readonly title: string
  readonly text: string
  /** What to do when no mail comes. */
  readonly children: ReactNode
}

/** Takes the place of a form that mailed a link, and the focus with it. */
export function CheckMail({ title, text, children }: Props) {
  const { t } = useTranslation()
  const { demo } = useSession()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <section ref={place} tabIndex={-1} className="fb-stack" aria-label={title}>
      <PageHeading>{title}</PageHeading>
      <EmptyState
        picture="letter"
        text={text}
        action={demo && <ButtonLink to="/demo/mails">{t('demo.mails.link')}</ButtonLink>}
      />
      {children}
    </section>
  )
}
