import type { VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { NumberStepper } from '../../ui/number-stepper.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { toHalfHours } from './suggest.ts'
import './task-list.css'

type Tasks = NonNullable<VacancyFacts['tasks']>

interface Props {
  readonly tasks: Tasks
  readonly onChange: (tasks: Tasks) => void
}

const MOST = 37

/** The tasks of a job, each with its hours as a number and a bar. */
export function TaskList({ tasks, onChange }: Props) {
  const { t } = useTranslation()
  const { labelOf } = useCatalogue()
  const longest = Math.max(4, ...tasks.map(({ hours }) => hours ?? 0))

  const setHours = (id: string, hours: number | null) =>
    onChange(
      tasks.map((task) => (task.id === id ? { id, ...(hours === null ? {} : { hours: toHalfHours(hours) }) } : task)),
    )

  return (
    <ul className="fb-task-list" aria-label={t('vacancies.edit.tasks.list')}>
      {tasks.map(({ id, hours }) => {
        const task = labelOf('task', id)
        return (
          <li key={id}>
            <span className="fb-task-name">{task}</span>
            <span className="fb-task-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * (hours ?? 0)) / longest}%` }} />
            </span>
            <NumberStepper
              label={t('vacancies.edit.tasks.hoursFor', { task })}
              hideLabel
              value={hours ?? null}
              onChange={(value) => setHours(id, value)}
              min={0.5}
              max={MOST}
              step={0.5}
              unit={t('vacancies.edit.tasks.hours')}
            />
            <button
              type="button"
              className="fb-remove"
              aria-label={t('vacancies.edit.tasks.remove', { task })}
              onClick={() => onChange(tasks.filter((one) => one.id !== id))}
            >
              ×
            </button>
          </li>
        )
      })}
    </ul>
  )
}
