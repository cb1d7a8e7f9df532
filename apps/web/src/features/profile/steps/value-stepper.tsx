import { useTranslation } from 'react-i18next'
import '../../../ui/number-stepper.css'
import '../profile.css'

interface Props {
  readonly name: string
  /** What can be chosen, ascending. */
  readonly values: readonly number[]
  readonly value: number | null
  /** The need with its value, in words. */
  readonly said: string
  readonly onChange: (value: number) => void
}

/** Steps through the values that make sense and says each in whole words: "Ingen løft over 10 kg". */
export function ValueStepper({ name, values, value, said, onChange }: Props) {
  const { t } = useTranslation()
  const lower = values.findLast((one) => value !== null && one < value)
  const higher = values.find((one) => value === null || one > value)
  const button = (label: string, sign: string, to: number | undefined) => (
    <button
      type="button"
      aria-label={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && onChange(to)}
    >
      {sign}
    </button>
  )
  return (
    <div className="fb-value">
      <div className="fb-stepper">
        {button(t('profile.needs.less', { what: name }), '−', lower)}
        {button(t('profile.needs.more', { what: name }), '+', higher)}
      </div>
      <output aria-live="polite">{said}</output>
    </div>
  )
}
