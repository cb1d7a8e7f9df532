import type { Introduction } from '@fleksbro/contract'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import './revealed.css'

/** What a yes gave this company, and what it did not. */
export function Revealed({
  revealed: { name, email, phone },
}: {
  readonly revealed: NonNullable<Introduction['revealed']>
}) {
  const { t } = useTranslation()
  return (
    <Card tone="accent">
      <h2>{t('companies.inbox.revealed.title')}</h2>
      <dl className="fb-revealed">
        <dt>{t('companies.inbox.revealed.name')}</dt>
        <dd>{name}</dd>
        {phone && (
          <>
            <dt>{t('companies.inbox.revealed.phone')}</dt>
            <dd>
              <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>
            </dd>
          </>
        )}
        {email && (
          <>
            <dt>{t('companies.inbox.revealed.email')}</dt>
            <dd>
              <a href={`mailto:${email}`} aria-label={email}>
                <Breakable address={email} />
              </a>
            </dd>
          </>
        )}
      </dl>
      <p>{t('companies.inbox.revealed.hidden')}</p>
      <p className="fb-subtle">{t('companies.inbox.revealed.back')}</p>
    </Card>
  )
}

/** On a narrow screen an address breaks before its @ and its dots rather than inside a word. */
function Breakable({ address }: { readonly address: string }) {
  return (
    <span>
      {address.split(/(?=[@.])/).map((part, index, parts) => (
        <Fragment key={parts.slice(0, index + 1).join('')}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  )
}
