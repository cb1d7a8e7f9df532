import { useTranslation } from 'react-i18next'
import type { words } from '../../i18n/da/profile.ts'
import { ButtonLink } from '../../page/links.tsx'
import { Card } from '../../ui/card.tsx'
import { addressOfFact } from './profile-address.ts'
import './match-card.css'

type Field = keyof (typeof words)['fields']

const asked = 2

/** Too little is known for a number: the two answers that would help most, each one tap away. */
export function TellMore({ helpsMost }: { readonly helpsMost: readonly string[] }) {
  const { t, i18n } = useTranslation()
  const known = helpsMost.filter((name) => i18n.exists(`profile.fields.${name}`)).slice(0, asked) as Field[]
  if (known.length === 0) return null
  return (
    <Card tone="sun">
      <h2>{t('matches.tellMore.title')}</h2>
      <p>{t('matches.tellMore.text')}</p>
      <ul className="fb-tell-more">
        {known.map((name, index) => (
          <li key={name}>
            <span>{t(`profile.helps.${name}`)}</span>
            <ButtonLink to={addressOfFact(name)} variant={index === 0 ? 'primary' : 'secondary'}>
              {t(`profile.fields.${name}`)}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  )
}
