import { Button } from '@digdir/designsystemet-react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useCompany } from '../../features/companies/queries.ts'
import { doorsOfVacancy } from '../../features/doors/doors-query.ts'
import { AdmissionNote } from '../../features/vacancies/admission-note.tsx'
import { type ConditionTheme, conditionThemes } from '../../features/vacancies/conditions.ts'
import { ConditionsStep } from '../../features/vacancies/conditions-step.tsx'
import { JobSoFar } from '../../features/vacancies/job-so-far.tsx'
import { PlaceStep } from '../../features/vacancies/place-step.tsx'
import { PublishProblems } from '../../features/vacancies/publish-problems.tsx'
import { PublishStep } from '../../features/vacancies/publish-step.tsx'
import { vacancyQuery } from '../../features/vacancies/queries.ts'
import { RefusedNote } from '../../features/vacancies/refused-note.tsx'
import { RequirementsStep } from '../../features/vacancies/requirements-step.tsx'
import { StaleDifferences } from '../../features/vacancies/stale-differences.tsx'
import { type EditStep, editSteps, isDone } from '../../features/vacancies/steps.ts'
import { TasksStep } from '../../features/vacancies/tasks-step.tsx'
import { useMoveVacancy } from '../../features/vacancies/use-move-vacancy.ts'
import { useVacancyDraft } from '../../features/vacancies/use-vacancy-draft.ts'
import { VacancyPreview } from '../../features/vacancies/vacancy-preview.tsx'
import '../../features/vacancies/vacancies.css'
import { WhenStep } from '../../features/vacancies/when-step.tsx'
import { ButtonLink, TextLink } from '../../page/links.tsx'
import { useFilters, useParam } from '../../page/params.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { SavedState } from '../../ui/saved-state.tsx'
import { Steps } from '../../ui/steps.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

const Filters = z.object({
  step: z.enum(editSteps).catch('tasks'),
  theme: z.enum(conditionThemes as readonly [ConditionTheme, ...ConditionTheme[]]).catch('first'),
})

/** A vacancy, one question at a time; everything is saved on the way and any step can be left. */
export function EditVacancyPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const id = useParam('vacancyId')
  const company = useCompany()
  const { data: saved } = useSuspenseQuery(vacancyQuery(id))
  const draft = useVacancyDraft(saved)
  const { data: doors } = useQuery(doorsOfVacancy(id, saved.version))
  const moving = useMoveVacancy(saved)
  const [{ step, theme }] = useFilters(Filters)
  useHeadingFocus(`${step} ${theme}`)
  // What was refused or differs stands above; typing goes on undisturbed until somebody wants to look.
  const notice = useRef<HTMLDivElement>(null)
  const { vacancy, change, problemOf, flush, state, conflict, refused } = draft
  const props = { vacancy, change, problemOf }
  const words = (name: EditStep) => t(`vacancies.edit.steps.${name}`)
  const at = editSteps.indexOf(step)
  const [next, previous] = [editSteps[at + 1], editSteps[at - 1]]
  const canPublish = saved.allowedActions.includes('publish')

  const go = (to: EditStep, toTheme: ConditionTheme = 'first') => {
    moving.reset()
    void flush()
    void navigate({ to: '.', search: { step: to, ...(toTheme === 'first' ? {} : { theme: toTheme }) } })
  }
  const publish = async () => {
    if (!(await flush())) return
    moving.mutate('publish', { onSuccess: () => void navigate({ to: `/company/vacancies/${id}/candidates` }) })
  }

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

  const eyebrow = t('vacancies.edit.eyebrow', { title: vacancy.title })
  return (
    <>
      <Steps
        steps={editSteps.map((name) => ({ id: name, label: words(name), done: isDone[name](vacancy) }))}
        current={step}
        onGo={(name) => go(name as EditStep)}
      />
      <PageHeading
        eyebrow={eyebrow}
        lead={t(saved.status === 'published' ? 'vacancies.edit.publish.shown' : `vacancies.edit.${step}.lead`)}
      >
        {heading()}
      </PageHeading>
      <div ref={notice} tabIndex={-1} className="fb-notice">
        {conflict && (
          <StaleDifferences
            key={conflict.theirs.version}
            {...conflict}
            workplaces={company.workplaces}
            onSettle={draft.settle}
          />
        )}
        {refused && (
          <RefusedNote refused={refused} current={step} onGo={go} onKeepWords={() => change({ keepWords: true })} />
        )}
      </div>
      {step === 'publish' && <AdmissionNote company={company} />}
      <div className="fb-two">
        <div className="fb-stack">
          {step === 'tasks' && <TasksStep {...props} />}
          {step === 'when' && <WhenStep {...props} />}
          {step === 'place' && <PlaceStep {...props} company={company} />}
          {step === 'conditions' && (
            <ConditionsStep
              {...props}
              theme={theme}
              onTheme={(to) => go('conditions', to)}
              doors={doors?.doors ?? []}
            />
          )}
          {step === 'requirements' && <RequirementsStep {...props} />}
          {step === 'publish' && <PublishStep {...props} />}
          {moving.isError && <PublishProblems error={moving.error} onGo={go} />}
          <ButtonRow>
            {next && <Button onClick={() => go(next)}>{t('vacancies.edit.next')}</Button>}
            {!next && canPublish && (
              <Button loading={moving.isPending} onClick={publish}>
                {t('vacancies.do.publish')}
              </Button>
            )}
            {!next && saved.allowedActions.includes('see-candidates') && (
              <ButtonLink to={`/company/vacancies/${id}/candidates`}>{t('vacancies.edit.publish.see')}</ButtonLink>
            )}
            {previous && (
              <Button variant="secondary" onClick={() => go(previous)}>
                {t('vacancies.edit.back')}
              </Button>
            )}
            <TextLink to="/company/vacancies">{t('vacancies.edit.later')}</TextLink>
          </ButtonRow>
          <SavedState state={state} />
          {(conflict || refused) && (
            <Button variant="tertiary" className="fb-start" onClick={() => notice.current?.focus()}>
              {t('vacancies.edit.look')}
            </Button>
          )}
        </div>
        <JobSoFar
          vacancy={vacancy}
          onGo={go}
          doors={step === 'conditions' || step === 'publish' ? doors : undefined}
          {...(step === 'publish' ? { preview: <VacancyPreview vacancy={vacancy} company={company} /> } : {})}
        />
      </div>
    </>
  )

  function heading(): string {
    if (step === 'conditions' && theme !== 'first') {
      return t('vacancies.edit.conditions.headingOf', { theme: t(`catalogue.groups.${theme}`) })
    }
    return t(
      step === 'publish' && !canPublish ? 'vacancies.edit.publish.headingShown' : `vacancies.edit.${step}.heading`,
    )
  }
}
