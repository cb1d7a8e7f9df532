import { Button } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCompany } from '../../features/companies/queries.ts'
import { introductionsOf } from '../../features/introductions/queries.ts'
import { useProblemWords } from '../../features/problems/use-problem-words.ts'
import { AdmissionNote } from '../../features/vacancies/admission-note.tsx'
import { vacanciesQuery } from '../../features/vacancies/queries.ts'
import { useNewVacancy } from '../../features/vacancies/use-new-vacancy.ts'
import { VacancyItem } from '../../features/vacancies/vacancy-item.tsx'
import { TextLink } from '../../page/links.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

/** What first: those that people wait at, then what is shown, then drafts; closed ones last. */
const order = ['published', 'draft', 'paused', 'expired', 'filled'] as const

/** The company's small jobs, each with where it stands and what to do next. */
export function VacanciesPage() {
  const { t } = useTranslation()
  const { problem } = useProblemWords()
  const company = useCompany()
  const { data: vacancies } = useSuspenseQuery(vacanciesQuery(company.id))
  const { data: introductions } = useSuspenseQuery(introductionsOf({ open: 'yes' }))
  const starting = useNewVacancy(vacancies)
  const waitingAt = (id: string) =>
    introductions.filter(
      ({ vacancy, waitsFor, state }) => vacancy.id === id && waitsFor === 'company' && state !== 'yes',
    ).length
  const sorted = vacancies.toSorted(
    (a, b) => waitingAt(b.id) - waitingAt(a.id) || order.indexOf(a.status) - order.indexOf(b.status),
  )
  const start = (
    <Button loading={starting.isPending} onClick={() => starting.mutate(undefined)}>
      {t('vacancies.new')}
    </Button>
  )

  return (
    <>
      <PageHeading
        {...(sorted.length > 0 ? { lead: t('vacancies.lead'), aside: <div data-color="accent">{start}</div> } : {})}
      >
        {t('vacancies.title')}
      </PageHeading>
      <AdmissionNote company={company} />
      {starting.isError && <p role="alert">{problem(starting.error)}</p>}
      <p>
        {t('carving.invite')} <TextLink to="/company/tasks">{t('carving.inviteText')}</TextLink>
      </p>
      {sorted.length === 0 ? (
        <EmptyState
          picture="workplace"
          title={t('vacancies.empty.title')}
          text={t('vacancies.empty.text')}
          action={start}
        />
      ) : (
        <div className="fb-stack">
          {sorted.map((vacancy) => (
            <VacancyItem
              key={vacancy.id}
              vacancy={vacancy}
              waiting={waitingAt(vacancy.id)}
              onCopy={() => starting.mutate(vacancy)}
            />
          ))}
        </div>
      )}
    </>
  )
}
