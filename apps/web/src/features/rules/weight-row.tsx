import { heaviest, type RuleCriterion } from '@fleksbro/contract'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { NumberStepper } from '../../ui/number-stepper.tsx'
import { useRuleWords } from './use-rule-words.ts'

interface Props {
  readonly criterion: RuleCriterion
  readonly weight: number
  /** What it counts in the rules of today. */
  readonly today: number
  /** Of its side, 0–1. */
  readonly share: number
  readonly onChange: (weight: number) => void
}

/** One reason as a sentence, what it counts, and how much of its side that is. */
export function WeightRow({ criterion: { id }, weight, today, share, onChange }: Props) {
  const { t } = useTranslation()
  const { percent } = useFormat()
  const { nameOf, sentenceOf } = useRuleWords()
  return (
    <li className="fb-weight" data-changed={weight !== today}>
      <div>
        <h3>{nameOf(id)}</h3>
        <p className="fb-subtle">{weight === 0 ? t('rules.countsNothing') : sentenceOf(id)}</p>
      </div>
      <NumberStepper
        label={nameOf(id)}
        hideLabel
        value={weight}
        min={0}
        max={heaviest}
        onChange={(value) => onChange(value ?? 0)}
      />
      <p className="fb-weight-share">
        <span className="fb-weight-bar" aria-hidden="true" style={{ '--share': `${100 * share}%` } as CSSProperties} />
        {t('rules.share', { percent: percent(share) })}
        {weight !== today && <strong> · {t('rules.was', { weight: today })}</strong>}
      </p>
    </li>
  )
}
