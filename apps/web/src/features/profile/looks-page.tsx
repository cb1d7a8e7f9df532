import { useSuspenseQuery } from '@tanstack/react-query'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonLink, TextLink } from '../../page/links.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { introductionsOf } from '../introductions/queries.ts'
import { CompanySees } from './company-sees.tsx'
import { looksByCompany } from './looks-by-company.ts'
import { type LookDay, looksByDay } from './looks-by-day.ts'
import './looks-page.css'
import { useProfilePlace } from './profile-place.tsx'
import { looksOf, useProfile } from './profile-query.ts'
import { useProfileWords } from './use-profile-words.ts'

const DAYS_AT_ONCE = 7
const COMPANIES_AT_ONCE = 5

/** Who has looked: each company with what it has seen, the others day by day; by name, never their people. */
export function LooksPage() {
  const { t } = useProfileWords()
  const { candidateId, to, own } = useProfilePlace()
  const { name } = useProfile(candidateId)
  const { data: looks } = useSuspenseQuery(looksOf(candidateId))
  const days = looksByDay(looks.filter(({ who }) => who !== 'company'))
  const older = days.slice(DAYS_AT_ONCE)

  return (
    <div className="fb-stack">
      <PageHeading eyebrow={own ? undefined : name} lead={t('profile.looks.lead')}>
        {t('profile.looks.title')}
      </PageHeading>
      {looks.length === 0 && (
        <EmptyState
          picture="search"
          title={t('profile.looks.empty.title')}
          text={t('profile.looks.empty.text')}
          action={<ButtonLink to={to('card')}>{t('profile.looks.empty.action')}</ButtonLink>}
        />
      )}
      {own ? <CompaniesInTouch /> : <Companies />}
      {days.length > 0 && <h2>{t('profile.looks.others')}</h2>}
      {days.slice(0, DAYS_AT_ONCE).map((day) => (
        <Day key={day.day} {...day} />
      ))}
      {older.length > 0 && (
        <Disclosure summary={t('profile.looks.older')}>
          {older.map((day) => (
            <Day key={day.day} {...day} />
          ))}
        </Disclosure>
      )}
    </div>
  )
}

/** Her own: with what companies know after a yes. */
function CompaniesInTouch() {
  const { data: introductions } = useSuspenseQuery(introductionsOf())
  return <Companies introductions={introductions} />
}

function Companies({ introductions = [] }: { readonly introductions?: Parameters<typeof looksByCompany>[1] }) {
  const { t } = useProfileWords()
  const { candidateId, to } = useProfilePlace()
  const { data: looks } = useSuspenseQuery(looksOf(candidateId))
  const companies = looksByCompany(looks, introductions)
  const rest = companies.slice(COMPANIES_AT_ONCE)
  if (companies.length === 0) return null
  return (
    <section className="fb-stack" aria-labelledby="companies-see">
      <h2 id="companies-see">{t('profile.looks.companies')}</h2>
      <p>
        {t('profile.looks.card')} <TextLink to={to('card')}>{t('profile.looks.empty.action')}</TextLink>
      </p>
      {companies.slice(0, COMPANIES_AT_ONCE).map((company) => (
        <CompanySees key={company.key} company={company} />
      ))}
      {rest.length > 0 && (
        <Disclosure summary={t('profile.looks.moreCompanies', { count: rest.length })}>
          {rest.map((company) => (
            <CompanySees key={company.key} company={company} />
          ))}
        </Disclosure>
      )}
    </section>
  )
}

function Day({ day, lookers }: LookDay) {
  const { t } = useProfileWords()
  const format = useFormat()
  return (
    <section className="fb-looks">
      <h3>
        <time dateTime={day}>{format.date(day)}</time>
      </h3>
      <ul>
        {lookers.map(({ name, who, kinds, purposes }) => (
          <li key={`${who}${name}`}>
            <b>{who === 'self' ? t('profile.looks.self') : name}</b>{' '}
            {format.list(kinds.map((kind) => t(`profile.looks.kinds.${kind}`)))}
            {purposes.map((purpose) => (
              <small key={purpose}>{t('profile.looks.purpose', { purpose })}</small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
