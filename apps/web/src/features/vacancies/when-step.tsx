import type { VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat, useLanguage } from '../../i18n/use-words.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { WeekGrid } from '../../ui/week-grid.tsx'
import { clock } from '../profile/clock.ts'
import { HoursQuestion } from './hours-question.tsx'
import { SeasonsEditor } from './seasons-editor.tsx'
import type { StepProps } from './step-props.ts'
import { WeekShortcuts } from './week-shortcuts.tsx'

const shortDays = [60, 120, 180, 240, 360]
const starts = [420, 480, 540, 600, 720]
/** Midnight at the end of the day: any time of day will do. */
const ANY_TIME = 1440

/** How many hours, when they can lie, and how short or late a day may be. */
export function WhenStep({ vacancy: { facts }, change }: Pick<StepProps, 'vacancy' | 'change'>) {
  const { t } = useTranslation()
  const { hours } = useFormat()
  const language = useLanguage()
  const set = (more: Partial<VacancyFacts>) => change({ facts: more })
  const setSlots = (slots: number) =>
    set({ schedule: slots === 0 ? null : { slots, placement: facts.schedule?.placement ?? 'free' } })

  return (
    <div className="fb-stack fb-editor-questions">
      {!facts.seasons?.length && <HoursQuestion facts={facts} set={set} />}
      <div className="fb-stack">
        <WeekGrid label={t('vacancies.edit.when.week')} value={facts.schedule?.slots ?? 0} onChange={setSlots} />
        <p className="fb-subtle">{t('vacancies.edit.when.weekHint')}</p>
        <WeekShortcuts onChoose={setSlots} />
        {facts.schedule && (
          <Segmented
            legend={t('vacancies.edit.when.placement')}
            options={[
              { value: 'free', label: t('vacancies.edit.when.free') },
              { value: 'fixed', label: t('vacancies.edit.when.fixed') },
            ]}
            value={facts.schedule.placement}
            onChange={(placement) => facts.schedule && set({ schedule: { ...facts.schedule, placement } })}
          />
        )}
      </div>
      <Segmented
        legend={t('vacancies.edit.when.shortestDay')}
        options={offered(shortDays, facts.shortestDay).map((minutes) => ({
          value: String(minutes),
          label: hours(minutes / 60),
        }))}
        value={facts.shortestDay === null ? null : String(facts.shortestDay)}
        onChange={(value) => set({ shortestDay: Number(value) })}
      />
      <Segmented
        legend={t('vacancies.edit.when.latestStart')}
        options={offered([...starts, ANY_TIME], facts.latestStart).map((minutes) => ({
          value: String(minutes),
          label:
            minutes === ANY_TIME
              ? t('vacancies.edit.when.noLimit')
              : t('vacancies.edit.when.clock', { time: clock(minutes, language) }),
        }))}
        value={facts.latestStart === null ? null : String(facts.latestStart)}
        onChange={(value) => set({ latestStart: Number(value) })}
      />
      <Segmented
        legend={t('vacancies.edit.when.home')}
        options={(['none', 'some', 'all'] as const).map((value) => ({
          value,
          label: t(`vacancies.edit.when.homes.${value}`),
        }))}
        value={facts.home}
        onChange={(home) => set({ home })}
      />
      <SeasonsEditor facts={facts} change={change} />
    </div>
  )
}

/** The usual answers, and the one that stands if it is another. */
const offered = (usual: readonly number[], now: number | null) =>
  now === null || usual.includes(now) ? usual : [...usual, now].toSorted((a, b) => a - b)
