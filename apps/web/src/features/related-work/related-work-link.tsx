import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../page/links.tsx'
import { Card } from '../../ui/card.tsx'
import './related-work.css'

/** Below her list of jobs: that there may be other work she has not thought of. */
export function RelatedWorkLink() {
  const { t } = useTranslation()
  return (
    <Card>
      <div className="fb-related-link">
        <h2>{t('related.link.title')}</h2>
        <p>{t('related.link.text')}</p>
      </div>
      <p>
        <ButtonLink to="/candidate/related-work" variant="secondary">
          {t('related.link.action')}
        </ButtonLink>
      </p>
    </Card>
  )
}
