import type { Look } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonLink } from '../../page/links.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import './looks-page.css'
import { useProfilePlace } from './profile-place.tsx'
import { looksOf, useProfile } from './profile-query.ts'

type Seen = z.output<typeof Look>

/** Who has looked, day by day; companies and the municipality by name, never their people. */
export function LooksPage() {
  const { t } = useTranslation()
  const format = useFormat()
  const { candidateId, to, own } = useProfilePlace()
  const { name } = useProfile(candidateId)
  const { data: looks } = useSuspenseQuery(looksOf(candidateId))

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
      {byDay(looks).map(([day, seen]) => (
        <section key={day} className="fb-looks">
          <h2>
            <time dateTime={day}>{format.date(day)}</time>
          </h2>
          <ul>
            {seen.map((look, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a look has no id, and the list of a day never moves.
              <li key={at}>
                <b>{look.who === 'self' ? t('profile.looks.self') : look.name}</b>{' '}
                {t(`profile.looks.kinds.${look.kind}`)}
                {look.purpose && <small>{t('profile.looks.purpose', { purpose: look.purpose })}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Newest day first. */
function byDay(looks: readonly Seen[]): readonly (readonly [string, readonly Seen[]])[] {
  const days = Map.groupBy(looks, ({ day }) => day)
  return [...days].sort(([one], [other]) => (one < other ? 1 : -1))
}
