import type { RuleCriterion } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { type Draft, shareOf } from './draft.ts'
import { WeightRow } from './weight-row.tsx'

interface Props {
  readonly side: 'person' | 'job'
  readonly criteria: readonly RuleCriterion[]
  readonly draft: Draft
  readonly today: Draft
  readonly onChange: (weights: Draft['weights']) => void
}

/** Everything that counts on one side, in the order in which people read it. */
export function SideWeights({ side, criteria, draft, today, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <section className="fb-stack">
      <h2>{t(`rules.sides.${side}`)}</h2>
      <ul className="fb-weights">
        {criteria
          .filter((criterion) => criterion.side === side)
          .map((criterion) => (
            <WeightRow
              key={criterion.id}
              criterion={criterion}
              weight={draft.weights[criterion.id] ?? 0}
              today={today.weights[criterion.id] ?? 0}
              share={shareOf(criterion, draft, criteria)}
              onChange={(weight) => onChange({ ...draft.weights, [criterion.id]: weight })}
            />
          ))}
      </ul>
    </section>
  )
}
