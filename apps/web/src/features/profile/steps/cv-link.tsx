import { useTranslation } from 'react-i18next'
import { FromTextLink } from '../../suggestions/from-text-link.tsx'
import { useProfilePlace } from '../profile-place.tsx'

/** For those who have written down once already what they did and can. */
export function CvLink() {
  const { t } = useTranslation()
  const { to, own } = useProfilePlace()
  return <FromTextLink to={to('cv')}>{t(own ? 'suggestions.cv.own.go' : 'suggestions.cv.other.go')}</FromTextLink>
}
