import type { LimitStep, ProfileFacts } from '@fleksbro/contract'
import { useQuery } from '@tanstack/react-query'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { clock } from '../profile/clock.ts'
import type { StepId } from '../profile/steps.ts'
import { useProfileWords } from '../profile/use-profile-words.ts'
import '../../ui/range-meter.css'
import { doorsOfCandidate } from './doors-query.ts'
import './limit-doors.css'
import { worthTelling } from './worth-telling.ts'

/** Which limits a question of the profile asks about. */
const limitsOf: Partial<Record<StepId, readonly LimitStep['limit'][]>> = {
  week: ['availability'],
  hours: ['hours', 'longestDay', 'notBefore'],
  travel: ['commute'],
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

interface Props {
  readonly step: StepId
  readonly candidateId: string
  /** Of the answers as they are saved. */
  readonly version: number
  readonly facts: ProfileFacts
}

/** Below a limit: what a little more would open. Nothing while it is not known, and never a push. */
export function LimitDoors({ step, candidateId, version, facts }: Props) {
  const { t } = useProfileWords()
  const limits = limitsOf[step]
  const { data } = useQuery({ ...doorsOfCandidate(candidateId, version), enabled: limits !== undefined })
  const say = useStepWords(facts)
  const told = data && limits ? worthTelling(data.doors, limits) : []
  if (!data || told.length === 0) return null
  const greatest = data.now + Math.max(...told.map(({ more }) => more))
  return (
    <section data-extra className="fb-limit-doors" aria-labelledby="limit-doors">
      <h2 id="limit-doors">{t('doors.limits.title')}</h2>
      <p>{t('doors.limits.lead', { count: data.now })}</p>
      <ul>
        {told.map(({ step, more }) => (
          <li key={JSON.stringify(step)}>
            <span>{say(step)}</span>
            <span className="fb-meter-bar" aria-hidden="true" style={barOf(data.now, more, greatest)}>
              <span className="sure" />
              <span className="open" />
            </span>
            <b>{t('doors.limits.jobs', { count: more })}</b>
          </li>
        ))}
      </ul>
      <p className="fb-subtle">{t('doors.limits.calm')}</p>
    </section>
  )
}

const barOf = (now: number, more: number, of: number) =>
  ({ '--low': `${(100 * now) / of}%`, '--high': `${(100 * (now + more)) / of}%` }) as CSSProperties

function useStepWords({ commute, hours, longestDay, notBefore }: ProfileFacts): (step: LimitStep) => string {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  return (step) => {
    if (step.limit === 'commute') {
      return t('doors.limits.commute', { minutes: step.minutes, before: commute?.minutes ?? 0 })
    }
    if (step.limit === 'hours') {
      const { min, max } = step.hours
      return hours && min < hours.min
        ? t('doors.limits.fewer', { hours: format.hours(min), before: format.number(hours.min) })
        : t('doors.limits.more', { hours: format.hours(max), before: format.number(hours?.max ?? 0) })
    }
    if (step.limit === 'longestDay') {
      const before = format.hours((longestDay ?? 0) / 60)
      return t('doors.limits.longestDay', { hours: format.hours(step.minutes / 60), before })
    }
    if (step.limit === 'notBefore') {
      const before = clock(notBefore ?? 0, i18n.language)
      return t('doors.limits.notBefore', { time: clock(step.minutes, i18n.language), before })
    }
    return t('doors.limits.availability', { day: t(`ui.week.${weekdays[step.day] ?? 'mon'}`) })
  }
}
