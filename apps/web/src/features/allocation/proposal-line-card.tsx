import { Button } from '@digdir/designsystemet-react'
import type { ProposalLine } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import { Reasons } from '../matches/reasons.tsx'
import { VerdictTag } from '../matches/verdict-tag.tsx'
import { useWhy } from './use-why.ts'

interface Props {
  readonly line: ProposalLine
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
  readonly onPin: () => void
  readonly onForbid: () => void
}

/** One introduction of the proposal: who and what, why these two, and what the consultant makes of it. */
export function ProposalLineCard({ line, chosen, onChoose, onPin, onForbid }: Props) {
  const { t } = useTranslation()
  const { ofLine } = useWhy()
  const { candidate, vacancy, verdict, score, openQuestions, pinned, waitedDays, waitingPoints, price } = line
  const weeks = Math.floor(waitedDays / 7)
  const who = { name: candidate.name, title: vacancy.title }
  return (
    <li className="fb-line" data-pinned={pinned}>
      <input
        type="checkbox"
        aria-label={t('allocation.line.choose', who)}
        checked={chosen}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <div className="fb-line-head">
        <h3>
          <TextLink to={`/caseworker/candidates/${candidate.id}/matches/${vacancy.id}`}>
            {candidate.name} – {vacancy.title}
          </TextLink>
        </h3>
        <p className="fb-quiet">{[vacancy.company, vacancy.place].filter(Boolean).join(', ')}</p>
      </div>
      <div className="fb-line-words">
        <p>{ofLine(line).join(' ')}</p>
        <Reasons match={line} about="she" most={2} />
        {price > 0 && <p className="fb-quiet">{t('allocation.line.price', { count: price })}</p>}
      </div>
      <div className="fb-line-figures">
        <VerdictTag verdict={verdict} />
        <span className="fb-number">{t('allocation.line.score', { count: score })}</span>
        {openQuestions > 0 && <span className="fb-quiet">{t('allocation.line.open', { count: openQuestions })}</span>}
        <span className="fb-quiet">
          {t('allocation.line.waited', { count: weeks })}
          {waitingPoints > 0 && t('allocation.line.waitingPoints', { points: waitingPoints })}
        </span>
      </div>
      <div className="fb-line-actions">
        <Button
          data-size="sm"
          variant={pinned ? 'primary' : 'secondary'}
          aria-pressed={pinned}
          aria-label={t('allocation.line.pinFor', who)}
          onClick={onPin}
        >
          {t('allocation.line.pin')}
        </Button>
        <Button data-size="sm" variant="tertiary" aria-label={t('allocation.line.forbidFor', who)} onClick={onForbid}>
          {t('allocation.line.forbid')}
        </Button>
      </div>
    </li>
  )
}
