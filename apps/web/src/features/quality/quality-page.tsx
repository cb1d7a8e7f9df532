import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import './quality.css'
import { useFormat } from '../../i18n/use-words.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Checks } from './checks.tsx'
import { Decisions } from './decisions.tsx'
import { Exposure } from './exposure.tsx'
import { quality } from './quality-query.ts'

export function QualityPage() {
  const { t } = useTranslation()
  const { date } = useFormat()
  const { data } = useSuspenseQuery(quality())
  return (
    <>
      <PageHeading lead={t('quality.lead')}>{t('quality.title')}</PageHeading>
      <section className="fb-stack">
        <h2>{t('quality.exposure.title')}</h2>
        <p className="fb-subtle">{t('quality.period', { from: date(data.from), to: date(data.to) })}</p>
        <p className="fb-subtle">{t('quality.hiddenWhy')}</p>
        <Exposure quality={data} />
      </section>
      <Decisions quality={data} />
      <Checks />
    </>
  )
}
