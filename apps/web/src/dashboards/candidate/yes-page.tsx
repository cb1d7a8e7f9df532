import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { introductionOf } from '../../features/introductions/queries.ts'
import { YesForm } from '../../features/introductions/yes-form.tsx'
import { ButtonLink } from '../../page/links.tsx'
import { useParam } from '../../page/params.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

/** The one place where something of her is revealed: to whom, for what, and each item by name. */
export function YesPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data: introduction } = useSuspenseQuery(introductionOf(useParam('introductionId')))
  const { id, vacancy, mayReveal, allowedActions } = introduction
  const back = `/candidate/introductions/${id}`

  return (
    <>
      <PageHeading lead={t('introductions.yes.lead', { title: vacancy.title, company: vacancy.company })}>
        {t('introductions.yes.heading', { company: vacancy.company })}
      </PageHeading>
      {mayReveal && allowedActions.includes('yes') ? (
        <YesForm
          introductionId={id}
          company={vacancy.company}
          mayReveal={mayReveal}
          back={back}
          onYes={() => navigate({ to: back })}
        />
      ) : (
        <EmptyState
          picture="done"
          text={t('introductions.yes.closed')}
          action={<ButtonLink to={back}>{t('introductions.open')}</ButtonLink>}
        />
      )}
    </>
  )
}
