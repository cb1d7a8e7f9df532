import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { ButtonLink } from './links.tsx'

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
