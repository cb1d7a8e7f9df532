import { useTranslation } from 'react-i18next'
import { Field } from '../../../ui/field.tsx'
import { NumberStepper } from '../../../ui/number-stepper.tsx'
import { RangePicker } from '../../../ui/range-picker.tsx'
import { clock } from '../clock.ts'
import type { StepProps } from './step-props.ts'

const ANY_TIME = -1
/** From six in the morning to two in the afternoon, by the half hour. */
const times = Array.from({ length: 17 }, (_, half) => 360 + half * 30)

export function HoursStep({ facts, change }: StepProps) {
  const { t, i18n } = useTranslation()
  return (
    <>
      <div className="fb-stack">
        <RangePicker
          legend={t('profile.hours.range')}
          value={facts.hours}
          onChange={(hours) => change({ hours: inBounds(hours) })}
          min={0.5}
          max={37}
          step={0.5}
          unit={t('profile.hours.unit')}
        />
        <p className="fb-subtle">{t('profile.hours.rangeHint')}</p>
      </div>
      <NumberStepper
        label={t('profile.hours.longestDay')}
        value={facts.longestDay === null ? null : facts.longestDay / 60}
        onChange={(hours) => change({ longestDay: hours === null ? null : within(hours, 0.5, 12) * 60 })}
        min={0.5}
        max={12}
        step={0.5}
        unit={t('profile.hours.unit')}
      />
      <Field label={t('profile.hours.notBefore')}>
        <select
          className="ds-input"
          value={facts.notBefore ?? ''}
          onChange={({ target }) => change({ notBefore: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{t('profile.hours.choose')}</option>
          <option value={ANY_TIME}>{t('profile.hours.anyTime')}</option>
          {times.map((minutes) => (
            <option key={minutes} value={minutes}>
              {t('profile.hours.at', { time: clock(minutes, i18n.language) })}
            </option>
          ))}
        </select>
      </Field>
    </>
  )
}

/** Half hours within what the week holds: a half-typed number is never sent as it is. */
const within = (hours: number, min: number, max: number) => Math.min(max, Math.max(min, Math.round(hours * 2) / 2))
const inBounds = ({ min, max }: { readonly min: number; readonly max: number }) => ({
  min: within(min, 0.5, 37),
  max: within(max, 0.5, 37),
})
