import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import { useSession } from '../../session/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

interface Props {
  readonly title: string
  readonly text: string
  /** The one thing to do now. */
  readonly action: ReactNode
}

/** Used, run out or replaced: which of them nobody needs to know, only what to do. */
export function LinkGone({ title, text, action }: Props) {
  const { t } = useTranslation()
  const { demo } = useSession()
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <EmptyState picture="letter" text={text} action={action} />
      {demo && <TextLink to="/demo/mails">{t('demo.mails.link')}</TextLink>}
    </>
  )
}
