import type { Match } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RangeMeter } from '../../ui/range-meter.tsx'
import { ScoreSide } from './score-side.tsx'
import type { About } from './sentences/sentences.ts'
import './score-unfold.css'

interface Props {
  readonly match: Match
  readonly about: About
  /** Shown open, where a page is about the number. */
  readonly open?: boolean
}

/** The number last: its range, then both sides with parts that add up, and how the two become one. */
export function ScoreUnfold({ match, about, open = false }: Props) {
  const { t } = useTranslation()
  const { score, range, sides, parts, rulesVersion } = match
  const { person, job } = sides
  return (
    <div className="fb-score">
      {score === null ? (
        <p>
          <b>{t('matches.score.tooLittle')}</b>
          <br />
          {t('matches.score.tooLittleText')}
        </p>
      ) : (
        <RangeMeter value={score} range={range} />
      )}
      <Disclosure summary={t(score === null ? 'matches.score.unfoldWords' : 'matches.score.unfold')} open={open}>
        <ScoreSide side="person" total={person.total} parts={parts} about={about} wordsOnly={score === null} />
        <ScoreSide side="job" total={job.total} parts={parts} about={about} wordsOnly={score === null} />
        {score !== null && (
          <p className="fb-score-together">
            <b>{t('matches.score.together')}</b> <b>{t('ui.points', { points: score, of: 1000 })}</b>
            <span>{t('matches.score.formula', { person: person.total ?? 0, job: job.total ?? 0 })}</span>
            <span>{t('matches.score.why')}</span>
          </p>
        )}
        {score !== null && (
          <p className="fb-subtle">
            {range.low !== range.high && `${t('matches.score.open')} `}
            {t('matches.score.rules', { version: rulesVersion })}
          </p>
        )}
      </Disclosure>
    </div>
  )
}
