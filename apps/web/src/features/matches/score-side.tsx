import type { Part } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { PartBar } from '../../ui/part-bar.tsx'
import type { About } from './sentences/sentences.ts'
import { useCriterionName } from './use-criterion-name.ts'

interface Props {
  readonly side: 'person' | 'job'
  readonly total: number | null
  readonly parts: readonly Part[]
  readonly about: About
  /** Too little is known for a number: only what is known and what is not, in words. */
  readonly wordsOnly?: boolean
}

/** One side of the score: what counted, what is not known yet, and what nobody asks for. Its points add up. */
export function ScoreSide({ side, total, parts, about, wordsOnly = false }: Props) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const nameOf = useCriterionName()
  const here = parts.filter((part) => part.side === side)
  const judged = here.filter(({ state, of }) => state === 'judged' && of > 0)
  const named = (state: Part['state']) => list(here.filter((part) => part.state === state).map(nameOf))
  const known = list(judged.map(nameOf))
  const unknown = named('unknown')
  const notAsked = named('not-applicable')

  return (
    <section className="fb-score-side">
      <h3>{t(`matches.score.${side}.${about === 'you' ? 'you' : 'other'}`)}</h3>
      {wordsOnly ? (
        known && <p>{t('matches.score.known', { parts: known })}</p>
      ) : (
        <>
          {judged.map((part) => (
            <PartBar
              key={part.criterion}
              label={nameOf(part)}
              points={part.points}
              open={part.high - part.points}
              of={part.of}
            />
          ))}
          <p className="fb-score-sum">
            <b>{t('matches.score.sum')}</b>
            <b>{total === null ? t('matches.score.noSum') : t('ui.points', { points: total, of: 1000 })}</b>
          </p>
        </>
      )}
      {unknown && <p className="fb-subtle">{t('matches.score.unknown', { parts: unknown })}</p>}
      {notAsked && <p className="fb-subtle">{t('matches.score.notAsked', { parts: notAsked })}</p>}
    </section>
  )
}
