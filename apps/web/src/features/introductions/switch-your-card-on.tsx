import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../page/links.tsx'
import { Card } from '../../ui/card.tsx'
import { cardAddress } from '../matches/profile-address.ts'

/** Why a company cannot answer yet, and where the switch is. It takes the focus, because a button press led here. */
export function SwitchYourCardOn() {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Card tone="sun">
        <p>
          <b>{t('matches.interest.hidden.title')}</b>
        </p>
        <p>{t('matches.interest.hidden.text')}</p>
        <div>
          <ButtonLink to={cardAddress} variant="secondary">
            {t('matches.interest.hidden.action')}
          </ButtonLink>
        </div>
      </Card>
    </div>
  )
}
