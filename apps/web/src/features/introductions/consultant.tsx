import { Link } from '@digdir/designsystemet-react'
import type { Introduction } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../../ui/avatar.tsx'
import { Card } from '../../ui/card.tsx'
import './introduction.css'

/** Somebody by name who helps, one tap away. */
export function Consultant({ person }: { readonly person: Introduction['caseworker'] }) {
  const { t } = useTranslation()
  return (
    <Card>
      <h2>{t('introductions.consultant.title')}</h2>
      {person ? (
        <>
          <p className="fb-introduction-top">
            <Avatar name={person.name} /> {person.name}
          </p>
          <div className="fb-touch">
            <Link href={`mailto:${person.email}`}>{t('introductions.consultant.mail', { name: person.name })}</Link>
            {person.phone && (
              <Link href={`tel:${person.phone.replaceAll(' ', '')}`}>
                {t('introductions.consultant.call', { phone: person.phone })}
              </Link>
            )}
          </div>
        </>
      ) : (
        <p>{t('introductions.consultant.none')}</p>
      )}
    </Card>
  )
}
