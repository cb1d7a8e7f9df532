import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import '../../features/carving/carving.css'
import '../../features/vacancies/task-list.css'
import { carvingOf, useSettled } from '../../features/carving/carving-query.ts'
import { JobCard } from '../../features/carving/job-card.tsx'
import { asked, emptySheet, jobOf, moved, withChange, withoutTask, withTask } from '../../features/carving/sheet.ts'
import { TaskRow } from '../../features/carving/task-row.tsx'
import { useSheet } from '../../features/carving/use-sheet.ts'
import { Suggestions } from '../../features/catalogue/suggestions.tsx'
import { useCatalogue } from '../../features/catalogue/use-catalogue.ts'
import { useCompany } from '../../features/companies/queries.ts'
import { useProblemWords } from '../../features/problems/use-problem-words.ts'
import { AdmissionNote } from '../../features/vacancies/admission-note.tsx'
import { often } from '../../features/vacancies/often.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Picker } from '../../ui/picker.tsx'

const MOST = 15

/** From tasks that take others' time to small jobs that people exist for. Nothing is kept by the server. */
export function CarvingPage() {
  const { t } = useTranslation()
  const { problem } = useProblemWords()
  const company = useCompany()
  const catalogue = useCatalogue()
  const { sheet, change } = useSheet()
  const [only, ...others] = company.workplaces
  const workplaceId = others.length === 0 ? (only?.id ?? null) : null
  const { data, error, refetch } = useQuery(carvingOf(company.id, useSettled({ workplaceId, ...asked(sheet) })))
  const jobs = sheet.tasks.length > 0 ? (data?.jobs ?? []) : []
  const taken = sheet.tasks.map(({ id }) => id).join()

  const searchTasks = catalogue.searchOf('task')
  const searchOthers = useCallback(
    async (text: string) => (await searchTasks(text)).filter(({ id }) => !taken.split(',').includes(id)),
    [searchTasks, taken],
  )
  const offered = often.filter((id) => !sheet.tasks.some((task) => task.id === id))

  return (
    <>
      <PageHeading lead={t('carving.lead')}>{t('carving.title')}</PageHeading>
      <AdmissionNote company={company} />
      <div className="fb-two">
        <div className="fb-stack">
          {sheet.tasks.length > 0 && (
            <ul className="fb-carve-list" aria-label={t('carving.list')}>
              {sheet.tasks.map((task) => (
                <TaskRow
                  key={task.id}
                  task={task}
                  job={jobOf(jobs, task.id)}
                  jobs={jobs.length}
                  onChange={(more) => change(withChange(sheet, task.id, more))}
                  onMove={(to) => change(moved(sheet, jobs, task.id, to))}
                  onRemove={() => change(withoutTask(sheet, task.id))}
                />
              ))}
            </ul>
          )}
          {sheet.tasks.length < MOST && (
            <>
              <Picker
                label={t('carving.add')}
                hint={t('carving.addHint')}
                search={searchOthers}
                chosen={[]}
                onChange={([item]) => item && change(withTask(sheet, item.id))}
              />
              <Suggestions
                label={t('carving.often')}
                items={offered.map((id) => ({ id, label: catalogue.labelOf('task', id) }))}
                onAdd={(id) => change(withTask(sheet, id))}
              />
            </>
          )}
          {sheet.tasks.length > 0 && (
            <ButtonRow>
              {sheet.jobs && (
                <Button variant="secondary" onClick={() => change({ ...sheet, jobs: null })}>
                  {t('carving.again')}
                </Button>
              )}
              <Button variant="tertiary" onClick={() => change(emptySheet)}>
                {t('carving.clear')}
              </Button>
            </ButtonRow>
          )}
        </div>
        <section className="fb-stack" aria-label={t('carving.jobs')} aria-live="polite">
          {error && sheet.tasks.length > 0 ? (
            <div role="alert" className="fb-stack">
              <p>{problem(error)}</p>
              <Button variant="secondary" className="fb-start" onClick={() => refetch()}>
                {t('app.wrong.retry')}
              </Button>
            </div>
          ) : (
            jobs.map((job, at) => (
              <JobCard
                key={job.tasks.join()}
                number={at + 1}
                job={job}
                tasks={sheet.tasks}
                conditions={data?.conditions ?? {}}
              />
            ))
          )}
          {jobs.length === 0 && !error && <p className="fb-subtle">{t('carving.empty')}</p>}
          {data && data.left.length > 0 && <p>{t('carving.left', { count: data.left.length })}</p>}
        </section>
      </div>
    </>
  )
}
