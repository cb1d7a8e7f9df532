import { useSuspenseQuery } from '@tanstack/react-query'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonLink } from '../../page/links.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { type LookDay, looksByDay } from './looks-by-day.ts'
import './looks-page.css'
import { useProfilePlace } from './profile-place.tsx'
import { looksOf, useProfile } from './profile-query.ts'
import { useProfileWords } from './use-profile-words.ts'

const DAYS_AT_ONCE = 7

/** Who has looked, day by day; companies and the municipality by name, never their people. */
export function LooksPage() {
  const { t } = useProfileWords()
  const { candidateId, to, own } = useProfilePlace()
  const { name } = useProfile(candidateId)
  const { data: looks } = useSuspenseQuery(looksOf(candidateId))
  const days = looksByDay(looks)
  const older = days.slice(DAYS_AT_ONCE)

  return (
    <div className="fb-stack">
      <PageHeading eyebrow={own ? undefined : name} lead={t('profile.looks.lead')}>
        {t('profile.looks.title')}
      </PageHeading>
      {days.length === 0 && (
        <EmptyState
          picture="search"
          title={t('profile.looks.empty.title')}
          text={t('profile.looks.empty.text')}
          action={<ButtonLink to={to('card')}>{t('profile.looks.empty.action')}</ButtonLink>}
        />
      )}
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

function Day({ day, lookers }: LookDay) {
  const { t } = useProfileWords()
  const format = useFormat()
  return (
    <section className="fb-looks">
      <h2>
        <time dateTime={day}>{format.date(day)}</time>
      </h2>
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
