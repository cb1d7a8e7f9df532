import { useTranslation } from 'react-i18next'

interface Props {
  readonly score: number | null
  readonly range: { readonly low: number; readonly high: number }
}

/** A score in a row: the number, and what it can become. */
export function ScoreCell({ score, range: { low, high } }: Props) {
  const { t } = useTranslation()
  return (
    <span className="fb-number">
      {score ?? t('caseload.review.noScore')}
      {low !== high && <small className="fb-quiet">{t('caseload.review.range', { low, high })}</small>}
    </span>
  )
}
