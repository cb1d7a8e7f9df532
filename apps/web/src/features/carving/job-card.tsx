import { Button } from '@digdir/designsystemet-react'
import type { CarvedJob, VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { Card } from '../../ui/card.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { useProblemWords } from '../problems/use-problem-words.ts'
import type { SheetTask } from './sheet.ts'
import { useJobFromTasks } from './use-job-from-tasks.ts'
import '../vacancies/job-so-far.css'

interface Props {
  readonly number: number
  readonly job: CarvedJob
  readonly tasks: readonly SheetTask[]
  readonly conditions: VacancyFacts['conditions']
}

const SHOWN = 3

/** A small job as it stands: its tasks by size, how many may fit, what would open it for more, and on to the vacancy. */
export function JobCard({ number, job, tasks, conditions }: Props) {
  const { t } = useTranslation()
  const { hours } = useFormat()
  const { labelOf, needWords } = useCatalogue()
  const { problem } = useProblemWords()
  const making = useJobFromTasks()
  const own = tasks.filter(({ id }) => job.tasks.includes(id))
  return (
    <Card label={t('carving.job', { number })}>
      <h2>
        {t('carving.job', { number })}: {hours(job.hours)}
      </h2>
      <div className="fb-carve-bar" aria-hidden="true">
        {own.map((task) => (
          <span key={task.id} style={{ flexGrow: task.hours }} />
        ))}
      </div>
      <ul className="fb-draft-tasks">
        {own.map((task) => (
          <li key={task.id}>
            {labelOf('task', task.id)} · {hours(task.hours)}
          </li>
        ))}
      </ul>
      {job.band && (
        <p>
          <strong>{t('carving.fits', { people: t(`doors.bands.${job.band}`) })}</strong>
        </p>
      )}
      {job.doors.length > 0 && (
        <>
          <h3>{t('carving.one')}</h3>
          <ul className="fb-carve-doors">
            {job.doors.slice(0, SHOWN).map(({ need, more }) => (
              <li key={need}>
                <span>{needWords(need, 'question')}</span>
                <Tag tone="warm">{t('doors.conditions.more', { more: t(`doors.bands.${more}`) })}</Tag>
              </li>
            ))}
          </ul>
        </>
      )}
      {making.isError && <p role="alert">{problem(making.error)}</p>}
      <div>
        <Button loading={making.isPending} onClick={() => making.mutate({ job, tasks: own, conditions })}>
          {t('carving.make', { number })}
        </Button>
      </div>
    </Card>
  )
}
