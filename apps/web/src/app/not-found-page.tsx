import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../page/links.tsx'
import type { PublicPage } from '../page/page.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHeading } from '../ui/page-heading.tsx'

export const notFoundPage: PublicPage = { title: 'app.notFound.title', Component: NotFoundPage }

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <div className="fb-stack">
      <PageHeading>{t('app.notFound.title')}</PageHeading>
      <EmptyState
        picture="path"
        text={t('app.notFound.text')}
        action={<ButtonLink to="/">{t('app.notFound.home')}</ButtonLink>}
      />
    </div>
  )
}
