import type { Introduction } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { usualAnswerDays } from '../../features/companies/answer-time.ts'
import { InboxItem } from '../../features/companies/inbox-item.tsx'
import { introductionsOf } from '../../features/introductions/queries.ts'
import '../../features/vacancies/vacancies.css'
import { ButtonLink } from '../../page/links.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

type Group = 'yours' | 'theirs' | 'going' | 'over'
const groups = ['yours', 'theirs', 'going'] as const
const over: ReadonlySet<string> = new Set(['no', 'declined', 'expired', 'ended'])

const groupOf = ({ state, waitsFor }: Introduction): Group => {
  if (over.has(state)) return 'over'
  return waitsFor === 'company' ? 'yours' : waitsFor ? 'theirs' : 'going'
}

/** One inbox; the server sends who has waited longest first, and the order is kept. */
export function IntroductionsPage() {
  const { t } = useTranslation()
  const { data } = useSuspenseQuery(introductionsOf({ open: 'any' }))
  const within = (group: Group) => data.filter((introduction) => groupOf(introduction) === group)
  const ended = within('over')
  const days = usualAnswerDays(data)
  return (
    <>
      <PageHeading {...(data.length > 0 ? { lead: t('companies.inbox.lead') } : {})}>
        {t('companies.inbox.title')}
      </PageHeading>
      {days !== null && <p className="fb-subtle">{t('companies.inbox.answerTime', { count: days })}</p>}
      {data.length === 0 && (
        <EmptyState
          picture="letter"
          title={t('companies.inbox.empty.title')}
          text={t('companies.inbox.empty.text')}
          action={<ButtonLink to="/company/vacancies">{t('companies.inbox.empty.action')}</ButtonLink>}
        />
      )}
      <div className="fb-stack fb-editor-questions">
        {groups.map((group) => {
          const shown = within(group)
          if (shown.length === 0) return null
          return (
            <section key={group} className="fb-stack" aria-labelledby={`inbox-${group}`}>
              <h2 id={`inbox-${group}`} className="fb-section">
                {t(`companies.inbox.${group}`)}
              </h2>
              {shown.map((introduction) => (
                <InboxItem key={introduction.id} introduction={introduction} />
              ))}
            </section>
          )
        })}
        {ended.length > 0 && (
          <section aria-labelledby="inbox-over">
            <h2 id="inbox-over" className="fb-hidden">
              {t('companies.inbox.over')}
            </h2>
            <Disclosure summary={`${t('companies.inbox.over')} (${ended.length})`}>
              <div className="fb-stack">
                {ended.map((introduction) => (
                  <InboxItem key={introduction.id} introduction={introduction} />
                ))}
              </div>
            </Disclosure>
          </section>
        )}
      </div>
    </>
  )
}
