import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../page/links.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { profileAddress } from './profile-address.ts'

interface Props {
  readonly show: 'open' | 'later' | 'not-for-me'
  readonly onShowOpen: () => void
}

/** What will be here, and the one thing to do meanwhile. */
export function NoMatches({ show, onShowOpen }: Props) {
  const { t } = useTranslation()
  return (
    <EmptyState
      picture={show === 'open' ? 'search' : 'path'}
      title={t(`matches.empty.${show}.title`)}
      text={t(`matches.empty.${show}.text`)}
      action={
        show === 'open' ? (
          <ButtonLink to={profileAddress}>{t('matches.empty.open.action')}</ButtonLink>
        ) : (
          <Button onClick={onShowOpen}>{t('matches.empty.back')}</Button>
        )
      }
    />
  )
}
