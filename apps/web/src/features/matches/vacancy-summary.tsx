import type { Match, VacancyCard } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { WeekGrid } from '../../ui/week-grid.tsx'
import { YearBar } from '../../ui/year-bar.tsx'
import { useWageWords } from '../pay/use-wage-words.ts'
import { capitalised } from './capitalised.ts'
import { ConditionList } from './condition-list.tsx'
import { monthlyHours } from './monthly-hours.ts'
import type { About } from './sentences/sentences.ts'
import { usePlace } from './use-place.ts'
import { useSentences } from './use-sentences.ts'
import './vacancy-summary.css'

interface Props {
  readonly vacancy: VacancyCard
  readonly about: About
  readonly travel?: { readonly low: number; readonly high: number } | null
  /** Names the means of transport of the journey. */
  readonly match?: Match
}

/** What the job is: what, when (drawn), hours, seasons, where, and what the place can give. */
export function VacancySummary({ vacancy, about, travel = null, match }: Props) {
  const { t } = useTranslation()
  const { hours, date } = useFormat()
  const { say } = useSentences(about)
  const place = usePlace(about)
  const wageWords = useWageWords()
  const { tasks, hours: weekly, seasons, schedule, startBy, praktikFirst, wage, conditions } = vacancy.facts

  return (
    <div className="fb-job">
      {vacancy.about && <p className="fb-job-about">{vacancy.about}</p>}
      {tasks && tasks.length > 0 && (
        <section>
          <h3>{t(about === 'you' ? 'matches.job.tasks' : 'matches.job.tasksOther')}</h3>
          <ul>
            {tasks.map(({ id, hours: each }) => (
              <li key={id}>
                {each === undefined
                  ? capitalised(say.label('task', id))
                  : t('matches.job.taskHours', { task: capitalised(say.label('task', id)), hours: hours(each) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('matches.job.when')}</h3>
        <p>{weekly ? t('matches.job.hours', { hours: hours(weekly) }) : t('matches.job.hoursUnknown')}</p>
        {startBy && (
          <p>{startBy === 'any' ? t('matches.job.startAny') : t('matches.job.start', { date: date(startBy) })}</p>
        )}
        {praktikFirst && <p>{t('matches.job.praktik')}</p>}
        {wage && (
          <p>
            {t('matches.job.wage')}: {wageWords(wage)}
          </p>
        )}
        {schedule && (
          <>
            <p>{t(schedule.placement === 'free' ? 'matches.job.free' : 'matches.job.fixed')}</p>
            <WeekGrid label={t('matches.job.week')} value={schedule.slots} />
          </>
        )}
        {seasons && seasons.length > 0 && <YearBar label={t('matches.job.seasons')} months={monthlyHours(seasons)} />}
      </section>
      <section>
        <h3>{t('matches.job.place')}</h3>
        <p>
          {vacancy.company}
          <br />
          {place(vacancy, travel, match)}
        </p>
        {travel && <p className="fb-subtle">{t('matches.job.estimate')}</p>}
      </section>
      <ConditionList conditions={conditions} about={about} />
    </div>
  )
}
