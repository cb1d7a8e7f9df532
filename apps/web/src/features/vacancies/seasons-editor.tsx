import type { VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-words.ts'
import { RangePicker } from '../../ui/range-picker.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { YearBar } from '../../ui/year-bar.tsx'
import type { VacancyChanges } from './changes.ts'
import { MONTHS, type Seasons, seasonsOf, wholeYear, yearOf } from './seasons.ts'
import { toHalfHours } from './suggest.ts'
import './seasons-editor.css'

interface Props {
  readonly facts: Pick<VacancyFacts, 'seasons' | 'hours'>
  readonly change: (changes: VacancyChanges) => void
}

const usual = { min: 8, max: 8 }
const FIRST_HIGH = [4, 5, 6]
const half = ({ min, max }: typeof usual) => ({ min: toHalfHours(min / 2), max: toHalfHours(max / 2) })

/** The year of the job: the same all year, or a high season with hours of its own, drawn as bars. */
export function SeasonsEditor({ facts: { seasons, hours }, change }: Props) {
  const { t } = useTranslation()
  const letters = useMonths('short')
  const names = useMonths('long')
  const [first, second] = seasons ?? []
  const high = first?.months ?? []
  const range = { high: first?.hours ?? hours ?? usual, low: second?.hours ?? half(hours ?? usual) }

  const set = (next: Seasons) => change({ facts: { seasons: next, hours: wholeYear(next) } })
  const answer = seasons === null ? null : seasons.length > 0 ? 'yes' : 'no'
  const toggle = (month: number) => {
    const months = high.includes(month) ? high.filter((one) => one !== month) : [...high, month]
    if (months.length > 0 && months.length < MONTHS.length) set(seasonsOf(months, range))
  }

  return (
    <div className="fb-stack">
      <Segmented
        legend={t('vacancies.edit.when.seasons')}
        options={[
          { value: 'no', label: t('vacancies.edit.when.seasonsNo') },
          { value: 'yes', label: t('vacancies.edit.when.seasonsYes') },
        ]}
        value={answer}
        onChange={(value) =>
          value === 'yes'
            ? set(seasonsOf(FIRST_HIGH, range))
            : change({ facts: { seasons: [], ...(first ? { hours: first.hours } : {}) } })
        }
      />
      {seasons && first && (
        <>
          <fieldset className="fb-months">
            <legend>{t('vacancies.edit.when.months')}</legend>
            {MONTHS.map((month) => (
              <label key={month}>
                <input
                  type="checkbox"
                  aria-label={names[month - 1]}
                  checked={high.includes(month)}
                  onChange={() => toggle(month)}
                />
                <span aria-hidden="true">{letters[month - 1]}</span>
              </label>
            ))}
          </fieldset>
          {(['high', 'low'] as const).map((which) => (
            <RangePicker
              key={which}
              legend={t(`vacancies.edit.when.${which}`)}
              value={range[which]}
              onChange={({ min, max }) =>
                set(seasonsOf(high, { ...range, [which]: { min: toHalfHours(min), max: toHalfHours(max) } }))
              }
              min={0.5}
              max={37}
              step={0.5}
              unit={t('vacancies.edit.when.hoursUnit')}
            />
          ))}
          <YearBar label={t('vacancies.edit.when.year')} months={yearOf(seasons, hours)} />
        </>
      )}
    </div>
  )
}

function useMonths(style: 'short' | 'long'): readonly string[] {
  const format = new Intl.DateTimeFormat(useLanguage(), { month: style, timeZone: 'UTC' })
  return MONTHS.map((month) => format.format(Date.UTC(2026, month - 1, 1)).replace('.', ''))
}
