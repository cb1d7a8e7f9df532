import { Button } from '@digdir/designsystemet-react'
import type { VacancyFacts } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { CandidateItem } from '../../features/vacancies/candidate-item.tsx'
import { candidatesOf } from '../../features/vacancies/candidates-query.ts'
import { vacancyQuery } from '../../features/vacancies/queries.ts'
import '../../features/vacancies/vacancies.css'
import { ButtonLink, TextLink } from '../../page/links.tsx'
import { useFilters, useParam } from '../../page/params.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

const Filters = z.object({ page: z.number().int().min(1).max(100).catch(1) })

/** Who fits a vacancy, as far as people let this company see. */
export function CandidatesPage() {
  const { t } = useTranslation()
  const vacancyId = useParam('vacancyId')
  const { data: vacancy } = useSuspenseQuery(vacancyQuery(vacancyId))
  const home = `/company/vacancies/${vacancyId}`
  return (
    <>
      <PageHeading eyebrow={vacancy.title} lead={t('vacancies.candidates.lead')}>
        {t('vacancies.candidates.title')}
      </PageHeading>
      {vacancy.allowedActions.includes('see-candidates') ? (
        <Candidates vacancyId={vacancyId} facts={vacancy.facts} />
      ) : (
        <EmptyState
          picture="people"
          title={t('vacancies.candidates.closed.title')}
          text={t('vacancies.candidates.closed.text')}
          action={<ButtonLink to={home}>{t('vacancies.candidates.closed.action')}</ButtonLink>}
        />
      )}
      <p>
        <TextLink to={home}>{t('vacancies.candidates.backTo')}</TextLink>
      </p>
    </>
  )
}

function Candidates({ vacancyId, facts }: { readonly vacancyId: string; readonly facts: VacancyFacts }) {
  const { t } = useTranslation()
  const [{ page }, setFilters] = useFilters(Filters)
  const { data } = useSuspenseQuery(candidatesOf(vacancyId, page))
  useHeadingFocus(String(page))
  const { matches, pageSize, more, band } = data

  if (matches.length === 0 && page === 1) {
    return (
      <EmptyState
        picture="people"
        title={t('vacancies.candidates.empty.title')}
        text={t('vacancies.candidates.empty.text')}
        action={
          <ButtonLink to={`/company/vacancies/${vacancyId}`} search={{ step: 'conditions' }}>
            {t('vacancies.candidates.empty.action')}
          </ButtonLink>
        }
      />
    )
  }
  return (
    <div className="fb-stack">
      {band && (
        <p>
          <strong>
            {t('vacancies.candidates.best')} {t(`vacancies.candidates.bands.${band}`)}
          </strong>
          <br />
          <span className="fb-subtle">{t('vacancies.candidates.bandNote')}</span>
        </p>
      )}
      {matches.map((found, index) => (
        <CandidateItem
          key={found.card.pseudonym}
          vacancyId={vacancyId}
          facts={facts}
          number={(page - 1) * pageSize + index + 1}
          found={found}
        />
      ))}
      {(more || page > 1) && (
        <ButtonRow>
          {more && (
            <Button variant="secondary" onClick={() => setFilters({ page: page + 1 })}>
              {t('vacancies.candidates.next')}
            </Button>
          )}
          {page > 1 && (
            <Button variant="tertiary" onClick={() => setFilters({ page: page - 1 })}>
              {t('vacancies.candidates.previous')}
            </Button>
          )}
          <span className="fb-subtle" role="status">
            {t('vacancies.candidates.page', { page })}
          </span>
        </ButtonRow>
      )}
      <p className="fb-subtle">{t('vacancies.candidates.seen')}</p>
    </div>
  )
}
