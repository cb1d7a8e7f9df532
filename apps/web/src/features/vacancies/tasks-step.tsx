import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/field.tsx'
import { Picker } from '../../ui/picker.tsx'
import { Suggestions } from '../catalogue/suggestions.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { FromTextLink } from '../suggestions/from-text-link.tsx'
import { often } from './often.ts'
import type { StepProps } from './step-props.ts'
import { tasksChanged } from './suggest.ts'
import { TaskList } from './task-list.tsx'

const USUAL_HOURS = 2
const SUGGESTED = 5

/** Which tasks: the job's hours, name and sector follow from them until somebody says otherwise. */
export function TasksStep({ vacancy, change, problemOf }: StepProps) {
  const { t } = useTranslation()
  const catalogue = useCatalogue()
  const { field: said } = useProblemWords()
  const { facts, title } = vacancy
  const tasks = facts.tasks ?? []
  const chosen = tasks.map(({ id }) => id).join()

  const setTasks = (next: typeof tasks) =>
    change(
      tasksChanged({ title, facts }, next, catalogue, { and: t('vacancies.and'), untitled: t('vacancies.untitled') }),
    )
  const add = (id: string) => setTasks([...tasks, { id, hours: USUAL_HOURS }])

  const searchTasks = catalogue.searchOf('task')
  const searchOthers = useCallback(
    async (text: string) => (await searchTasks(text)).filter(({ id }) => !chosen.split(',').includes(id)),
    [searchTasks, chosen],
  )
  const near = facts.sector ? catalogue.tasksIn(facts.sector).map(({ id }) => id) : often
  const offered = near.filter((id) => !tasks.some((task) => task.id === id)).slice(0, SUGGESTED)
  const titleProblem = problemOf('title')
  const tasksProblem = problemOf('facts.tasks')

  return (
    <div className="fb-stack">
      <FromTextLink to={`/company/vacancies/${vacancy.id}/advert`}>{t('suggestions.advert.go')}</FromTextLink>
      {tasks.length > 0 && <TaskList tasks={tasks} onChange={setTasks} />}
      {tasksProblem && <p className="fb-inline-error">{said(tasksProblem)}</p>}
      <Picker
        label={t('vacancies.edit.tasks.picker')}
        hint={t('vacancies.edit.tasks.pickerHint')}
        search={searchOthers}
        chosen={[]}
        onChange={([item]) => item && add(item.id)}
      />
      <Suggestions
        label={t(tasks.length === 0 ? 'vacancies.edit.tasks.start' : 'vacancies.edit.tasks.more')}
        items={offered.map((id) => ({ id, label: catalogue.labelOf('task', id) }))}
        onAdd={add}
      />
      {tasks.length > 0 && (
        <>
          <Field
            label={t('vacancies.edit.tasks.title')}
            hint={t('vacancies.edit.tasks.titleHint')}
            error={
              titleProblem && (titleProblem.code === 'missing' ? t('vacancies.problem.title') : said(titleProblem))
            }
          >
            <input
              className="ds-input"
              maxLength={120}
              value={title}
              onChange={(event) => change({ title: event.target.value })}
            />
          </Field>
          <Field label={t('vacancies.edit.tasks.sector')}>
            <select
              className="ds-input"
              value={facts.sector ?? ''}
              onChange={(event) => change({ facts: { sector: event.target.value || null } })}
            >
              <option value="">{t('ui.notAnswered')}</option>
              {catalogue.all('sector').map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </Field>
        </>
      )}
    </div>
  )
}
