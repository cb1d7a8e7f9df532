import type { listVacancyDoors, ReplyOf } from '@fleksbro/contract'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { Card } from '../../ui/card.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { OpensMost } from '../doors/opens-most.tsx'
import { EmployerCost } from '../pay/employer-cost.tsx'
import type { DraftedVacancy } from './changes.ts'
import './job-so-far.css'
import { type EditStep, stepOf } from './steps.ts'
import { useFieldName } from './use-field-name.ts'

interface Props {
  readonly vacancy: DraftedVacancy
  readonly onGo: (step: EditStep) => void
  /** Shown instead of the short job, once the whole can be read as candidates read it. */
  readonly preview?: ReactNode
  readonly doors: ReplyOf<typeof listVacancyDoors> | undefined
}

const SHOWN = 2

/** Beside the questions: what the job has become, and the two answers that would help most. */
export function JobSoFar({ vacancy, onGo, preview, doors }: Props) {
  const { t } = useTranslation()
  const { hours } = useFormat()
  const { labelOf } = useCatalogue()
  const nameOf = useFieldName()
  const { facts, title, helpsMost, workplace } = vacancy
  const helps = helpsMost.slice(0, SHOWN)
  const told = [facts.sector && labelOf('sector', facts.sector), facts.hours && hours(facts.hours), workplace?.place]

  return (
    <aside className="fb-stack fb-draft" data-long={Boolean(preview)} aria-label={t('vacancies.edit.aside.job')}>
      {preview ?? (
        <Card>
          <h2>{facts.tasks?.length ? title : t('vacancies.edit.aside.job')}</h2>
          {facts.tasks?.length ? (
            <>
              <p className="fb-subtle">{told.filter(Boolean).join(' · ')}</p>
              <ul className="fb-draft-tasks">
                {facts.tasks.map(({ id }) => (
                  <li key={id}>{labelOf('task', id)}</li>
                ))}
              </ul>
              <EmployerCost facts={facts} />
            </>
          ) : (
            <p>{t('vacancies.edit.aside.none')}</p>
          )}
        </Card>
      )}
      {facts.tasks?.length && helps.length > 0 ? (
        <Card tone="sun">
          <h2>{t('vacancies.edit.aside.helps')}</h2>
          <ul className="fb-helps">
            {helps.map((field) => (
              <li key={field}>
                <button type="button" onClick={() => onGo(stepOf(field))}>
                  {nameOf(field)}
                </button>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {doors && <OpensMost doors={doors} />}
    </aside>
  )
}
