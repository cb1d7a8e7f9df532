import { Button } from '@digdir/designsystemet-react'
import type { RatesRow } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { useSession } from '../../session/session.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ratesHistory } from './admin-queries.ts'
import { RatesEntry } from './rates-entry.tsx'
import { RatesFigures } from './rates-figures.tsx'
import { RatesForm } from './rates-form.tsx'
import { dayIn } from './setting-history.ts'
import './rates-page.css'

export function RatesPage() {
  const { t } = useTranslation()
  const { date } = useFormat()
  const { data: rows } = useSuspenseQuery(ratesHistory())
  const today = dayIn(useSession().now)
  const [entering, setEntering] = useState(false)
  const now = rows.find(({ state }) => state === 'now')
  const later = rows.filter(({ state }) => state === 'later')
  const before = rows.filter(({ state }) => state !== 'now' && state !== 'later')
  const keyOf = (row: RatesRow) => row.id ?? row.validFrom
  const isOld = now && now.validFrom.slice(0, 4) < today.slice(0, 4)
  return (
    <>
      <PageHeading lead={t('rates.lead')}>{t('rates.title')}</PageHeading>
      {now && (
        <Card label={t('rates.now')} tone={isOld ? 'sun' : 'plain'}>
          <h2>{t('rates.now')}</h2>
          {isOld && <p>{t('rates.old', { year: today.slice(0, 4), from: now.validFrom.slice(0, 4) })}</p>}
          <RatesEntry row={now} />
          <RatesFigures rates={now} />
          {!entering && (
            <ButtonRow>
              <Button onClick={() => setEntering(true)}>{t('rates.enter')}</Button>
            </ButtonRow>
          )}
        </Card>
      )}
      {entering && now && <RatesForm start={now} today={today} onClose={() => setEntering(false)} />}
      {later.length > 0 && (
        <section className="fb-stack" aria-labelledby="rates-later">
          <h2 id="rates-later" className="fb-section">
            {t('rates.later')}
          </h2>
          {later.map((row) => (
            <Card key={keyOf(row)} label={t('rates.from', { date: date(row.validFrom) })}>
              <RatesEntry row={row} />
              <RatesFigures rates={row} />
            </Card>
          ))}
        </section>
      )}
      {before.length > 0 && (
        <Disclosure summary={t('rates.before')}>
          <ol className="fb-rates-history">
            {before.map((row) => (
              <li key={keyOf(row)}>
                <RatesEntry row={row} />
                <RatesFigures rates={row} />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  )
}
