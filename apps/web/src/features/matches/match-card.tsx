import type { CandidateMatch } from '@fleksbro/contract'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { Card } from '../../ui/card.tsx'
import { JobPayLine } from '../pay/job-pay-later.tsx'
import { capitalised } from './capitalised.ts'
import { OpenQuestions } from './open-questions.tsx'
import { addressOfQuestion } from './profile-address.ts'
import { Reasons } from './reasons.tsx'
import { reasonsOf } from './reasons-of.ts'
import { usePlace } from './use-place.ts'
import { useSentences } from './use-sentences.ts'
import { VerdictTag } from './verdict-tag.tsx'
import './match-card.css'

interface Props {
  readonly of: CandidateMatch
  /** It has just come back: the reader goes on from here. */
  readonly takesFocus?: boolean
  readonly actions: ReactNode
}

const tasksTold = 3
const reasonsTold = 4
const questionsTold = 2

/** One job of a candidate's list: what, when, how far, what fits, what to ask, and whom to talk to. */
export function MatchCard({ of: { vacancy, match, travel }, takesFocus = false, actions }: Props) {
  const { t } = useTranslation()
  const { hours, list } = useFormat()
  const { say } = useSentences('you')
  const place = usePlace('you')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])

  const toAsk = match.questions.filter(({ whom }) => whom === 'company')
  const { tasks, hours: weekly, schedule } = vacancy.facts
  const what = tasks?.slice(0, tasksTold).map(({ id }) => say.label('task', id)) ?? []
  const when = [
    weekly ? t('matches.job.hours', { hours: hours(weekly) }) : t('matches.job.hoursUnknown'),
    ...(schedule ? [say.slots(schedule.slots)] : []),
  ].join(' · ')

  return (
    <Card label={vacancy.title} footer={actions}>
      <div className="fb-match-top">
        <VerdictTag verdict={match.verdict} />
        <span className="fb-subtle">{vacancy.company}</span>
      </div>
      <h2 ref={heading} tabIndex={-1} className="fb-match-title">
        <Link to={`/candidate/matches/${vacancy.id}`}>{vacancy.title}</Link>
      </h2>
      <dl className="fb-match-facts">
        {what.length > 0 && (
          <div>
            <dt>{t('matches.job.tasks')}</dt>
            <dd>{capitalised(list(what))}</dd>
          </div>
        )}
        <div>
          <dt>{t('matches.job.when')}</dt>
          <dd>{when}</dd>
        </div>
        <div>
          <dt>{t('matches.job.place')}</dt>
          <dd>{place(vacancy, travel, match)}</dd>
        </div>
      </dl>
      {reasonsOf(match, 'you').length > 0 && <h3 className="fb-match-part">{t('matches.fits')}</h3>}
      <Reasons match={match} about="you" most={reasonsTold} />
      {toAsk.length > 0 ? (
        <OpenQuestions questions={toAsk} about="you" most={questionsTold} lead={t('matches.ask')} />
      ) : (
        <OpenQuestions
          questions={match.questions}
          about="you"
          most={1}
          action={(question) => <TextLink to={addressOfQuestion(question)}>{t('matches.answer')}</TextLink>}
        />
      )}
      <JobPayLine facts={vacancy.facts} />
      {vacancy.contact && <p className="fb-subtle">{t('matches.contact', { name: vacancy.contact })}</p>}
    </Card>
  )
}
