import { useTranslation } from 'react-i18next'
import './steps.css'

export interface Step {
  readonly id: string
  readonly label: string
  /** Something is answered here. */
  readonly done: boolean
}

interface Props {
  readonly steps: readonly Step[]
  readonly current: string
  readonly onGo: (id: string) => void
}

/** Where one is in something that may be left at any moment: a row to step along, no percentages. */
export function Steps({ steps, current, onGo }: Props) {
  const { t } = useTranslation()
  const at = steps.findIndex(({ id }) => id === current)
  return (
    <nav className="fb-steps" aria-label={t('ui.steps')}>
      <p>{t('ui.stepOf', { step: at + 1, of: steps.length, label: steps[at]?.label ?? '' })}</p>
      <ol>
        {steps.map(({ id, label, done }) => (
          <li key={id} data-state={id === current ? 'now' : done ? 'done' : 'open'}>
            <button
              type="button"
              title={label}
              aria-label={done ? t('ui.stepDone', { label }) : label}
              {...(id === current ? { 'aria-current': 'step' } : {})}
              onClick={() => onGo(id)}
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}
