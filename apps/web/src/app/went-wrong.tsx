import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { OfflineError } from '../api/errors.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHeading } from '../ui/page-heading.tsx'

export function WentWrong({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  const offline = error instanceof OfflineError
  return (
    <div role="alert" className="fb-stack">
      <PageHeading>{t(offline ? 'app.offline.title' : 'app.wrong.title')}</PageHeading>
      <EmptyState
        picture="storm"
        text={t(offline ? 'app.offline.text' : 'app.wrong.text')}
        action={<Button onClick={onRetry}>{t('app.wrong.retry')}</Button>}
      />
    </div>
  )
}
