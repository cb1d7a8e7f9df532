import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { IntroductionActions } from '../../features/companies/introduction-actions.tsx'
import { Revealed } from '../../features/companies/revealed.tsx'
import { introductionOf } from '../../features/introductions/queries.ts'
import { StateTag } from '../../features/introductions/state-tag.tsx'
import { Thread } from '../../features/introductions/thread.tsx'
import { Timeline } from '../../features/introductions/timeline.tsx'
import { CompanyCard } from '../../features/profile/company-card.tsx'
import '../../features/vacancies/vacancies.css'
import { useFormat } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { useParam } from '../../page/params.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** One introduction as the company reads it: where it stands, what happens next, and who it is once there is a yes. */
export function IntroductionPage() {
  const { t } = useTranslation()
  const { date } = useFormat()
  const { data: introduction } = useSuspenseQuery(introductionOf(useParam('introductionId')))
  const { state, deadline, revealed, card, vacancy, message, reason } = introduction
  return (
    <>
      <PageHeading
        eyebrow={vacancy.title}
        lead={told()}
        aside={<StateTag introduction={introduction} about="company" />}
      >
        {revealed?.name ?? t('vacancies.candidates.one')}
      </PageHeading>
      <div className="fb-two">
        <div className="fb-stack fb-editor-questions">
          {revealed && <Revealed revealed={revealed} />}
          <IntroductionActions key={state} introduction={introduction} />
          {message && (
            <section className="fb-stack">
              <h2 className="fb-section">{t('companies.inbox.yourMessage')}</h2>
              <p>{message}</p>
            </section>
          )}
          <Thread introduction={introduction} about="company" />
          {reason && (
            <section className="fb-stack">
              <h2 className="fb-section">{t('companies.inbox.reason')}</h2>
              <p>{reason}</p>
            </section>
          )}
          <section className="fb-stack">
            <h2 className="fb-section">{t('companies.inbox.steps')}</h2>
            <Timeline introduction={introduction} about="company" />
          </section>
        </div>
        {card ? (
          <CompanyCard card={card} {...(revealed ? { heading: revealed.name } : {})} />
        ) : (
          <p className="fb-subtle">{t('companies.inbox.gone')}</p>
        )}
      </div>
      <p>
        <TextLink to="/company/introductions">{t('companies.inbox.back')}</TextLink>
      </p>
    </>
  )

  function told(): string {
    if (state === 'asked' && !deadline) return t('companies.inbox.told.askedOpen')
    if (state === 'yes' && !deadline) return t('companies.inbox.told.yesOpen')
    if (state === 'asked' || state === 'later' || state === 'yes') {
      return t(`companies.inbox.told.${state}`, { date: deadline ? date(deadline) : '' })
    }
    return t(`companies.inbox.told.${state}`)
  }
}
