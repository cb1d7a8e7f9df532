import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly page: number
  readonly pages: number
  readonly onChange: (page: number) => void
}

export function Pages({ page, pages, onChange }: Props) {
  const { t } = useTranslation()
  if (pages < 2 && page === 1) return null
  return (
    <nav className="fb-pages fb-no-print" aria-label={t('caseload.pages.label')}>
      <Button variant="secondary" disabled={page <= 1} onClick={() => onChange(page - 1)}>
        {t('caseload.pages.before')}
      </Button>
      <span className="fb-number">{t('caseload.pages.of', { page, pages })}</span>
      <Button variant="secondary" disabled={page >= pages} onClick={() => onChange(page + 1)}>
        {t('caseload.pages.after')}
      </Button>
    </nav>
  )
}
