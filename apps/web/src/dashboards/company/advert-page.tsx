import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCompany } from '../../features/companies/queries.ts'
import { FromText } from '../../features/suggestions/from-text.tsx'
import { useVacancyTarget } from '../../features/suggestions/use-vacancy-target.ts'
import { vacancyQuery } from '../../features/vacancies/queries.ts'
import { RefusedNote } from '../../features/vacancies/refused-note.tsx'
import { StaleDifferences } from '../../features/vacancies/stale-differences.tsx'
import { UnfairDemands } from '../../features/vacancies/unfair-demands.tsx'
import { useVacancyDraft } from '../../features/vacancies/use-vacancy-draft.ts'
import '../../features/vacancies/vacancies.css'
import { ButtonLink } from '../../page/links.tsx'
import { useParam } from '../../page/params.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { SavedState } from '../../ui/saved-state.tsx'

/** An advert the company has already: read here, suggested from, and forgotten. */
export function AdvertPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const id = useParam('vacancyId')
  const { workplaces } = useCompany()
  const { data: saved } = useSuspenseQuery(vacancyQuery(id))
  const { vacancy, change, conflict, refused, settle, state } = useVacancyDraft(saved)
  const target = useVacancyTarget(vacancy, change)
  const editor = `/company/vacancies/${id}`

  if (!saved.allowedActions.includes('edit')) {
    return (
      <>
        <PageHeading lead={t(saved.status === 'filled' ? 'vacancies.told.filled' : 'vacancies.told.expired')}>
          {saved.title}
        </PageHeading>
        <ButtonLink to="/company/vacancies">{t('vacancies.title')}</ButtonLink>
      </>
    )
  }

  return (
    <div className="fb-stack">
      <PageHeading eyebrow={t('vacancies.edit.eyebrow', { title: vacancy.title })} lead={t('suggestions.advert.lead')}>
        {t('suggestions.advert.heading')}
      </PageHeading>
      {conflict && (
        <StaleDifferences key={conflict.theirs.version} {...conflict} workplaces={workplaces} onSettle={settle} />
      )}
      {refused && (
        <RefusedNote
          refused={refused}
          current="tasks"
          onGo={(step) => void navigate({ to: editor, search: { step } })}
          onKeepWords={() => change({ keepWords: true })}
        />
      )}
      <FromText
        target={target}
        label={t('suggestions.advert.label')}
        hint={t('suggestions.advert.hint')}
        aside={(text) => <UnfairDemands text={text} />}
      >
        <ButtonLink to={editor} variant="secondary">
          {t('suggestions.advert.on')}
        </ButtonLink>
      </FromText>
      <SavedState state={state} />
    </div>
  )
}
