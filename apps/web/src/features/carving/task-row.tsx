import { Input } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/field.tsx'
import { NumberStepper } from '../../ui/number-stepper.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { type SheetTask, type Time, times } from './sheet.ts'

interface Props {
  readonly task: SheetTask
  /** The job it is in, from 0; -1 for none. */
  readonly job: number
  readonly jobs: number
  readonly onChange: (change: Partial<SheetTask>) => void
  readonly onMove: (job: number) => void
  readonly onRemove: () => void
}

const MOST = 37

/** One task that takes somebody's time: how long, when, who does it, and which small job it goes into. */
export function TaskRow({ task, job, jobs, onChange, onMove, onRemove }: Props) {
  const { t } = useTranslation()
  const { labelOf } = useCatalogue()
  const name = labelOf('task', task.id)
  return (
    <li data-in={job >= 0} aria-label={name}>
      <div className="fb-carve-head">
        <h3>{name}</h3>
        <button type="button" className="fb-remove" aria-label={t('carving.remove', { task: name })} onClick={onRemove}>
          ×
        </button>
      </div>
      <div className="fb-carve-fields">
        <NumberStepper
          label={t('carving.hours')}
          value={task.hours}
          onChange={(hours) => hours !== null && onChange({ hours: Math.round(Math.min(MOST, hours) * 2) / 2 || 0.5 })}
          min={0.5}
          max={MOST}
          step={0.5}
          unit={t('carving.unit')}
        />
        <Field label={t('carving.when')}>
          <select
            className="ds-input"
            value={task.time}
            onChange={({ target }) => onChange({ time: target.value as Time })}
          >
            {times.map((time) => (
              <option key={time} value={time}>
                {t(`carving.times.${time}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('carving.by')}>
          <Input maxLength={80} value={task.by} onChange={({ target }) => onChange({ by: target.value })} />
        </Field>
        <Field label={t('carving.into')}>
          <select className="ds-input" value={job} onChange={({ target }) => onMove(Number(target.value))}>
            {Array.from({ length: jobs }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a job is known by its number here.
              <option key={at} value={at}>
                {t('carving.job', { number: at + 1 })}
              </option>
            ))}
            <option value={jobs}>{t('carving.newJob')}</option>
            <option value={-1}>{t('carving.none')}</option>
          </select>
        </Field>
      </div>
    </li>
  )
}
