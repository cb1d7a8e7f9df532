import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DecideHere } from '../../features/matches/decide-here.tsx'
import { pairOf } from '../../features/matches/matches-query.ts'
import { NeedMatrix } from '../../features/matches/need-matrix.tsx'
import { OpenQuestions } from '../../features/matches/open-questions.tsx'
import { useOwnCandidate } from '../../features/matches/own-candidate.ts'
import { addressOfQuestion } from '../../features/matches/profile-address.ts'
import { Reasons } from '../../features/matches/reasons.tsx'
import { reasonsOf } from '../../features/matches/reasons-of.ts'
import { ScoreUnfold } from '../../features/matches/score-unfold.tsx'
import { usePlace } from '../../features/matches/use-place.ts'
import { VacancySummary } from '../../features/matches/vacancy-summary.tsx'
import { VerdictTag } from '../../features/matches/verdict-tag.tsx'
import { JobPayLine } from '../../features/pay/job-pay-later.tsx'
import { BackLink } from '../../page/back-link.tsx'
import { TextLink } from '../../page/links.tsx'
import { useParam } from '../../page/params.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

/** One job and everything about it: reasons, questions, what to do, the job, needs against conditions, the number last. */
export function MatchPage() {
  const { t } = useTranslation()
  const candidateId = useOwnCandidate()
  const { data: pair } = useSuspenseQuery(pairOf(candidateId, useParam('vacancyId')))
  const { vacancy, match, travel, matrix } = pair
  const place = usePlace('you')
  const toAsk = match.questions.filter(({ whom }) => whom === 'company')
  const toAnswer = match.questions.filter(({ whom }) => whom === 'candidate')

  return (
    <>
      <BackLink to="/candidate/matches">{t('matches.page.back')}</BackLink>
      <PageHeading
        eyebrow={`${vacancy.company} · ${place(vacancy, travel, match)}`}
        aside={<VerdictTag verdict={match.verdict} size="lg" />}
      >
        {vacancy.title}
      </PageHeading>
      <div className="fb-two">
        <div className="fb-stack fb-match-parts">
          {reasonsOf(match, 'you').length > 0 && (
            <section>
              <h2>{t('matches.fits')}</h2>
              <Reasons match={match} about="you" most={6} unfold />
            </section>
          )}
          {match.gaps.length > 0 && (
            <section>
              <h2>{t('matches.gapsTitle')}</h2>
              <OpenQuestions questions={match.gaps} about="you" as="gap" />
            </section>
          )}
          {toAsk.length > 0 && (
            <section>
              <h2>{t('matches.askTitle')}</h2>
              <OpenQuestions questions={toAsk} about="you" />
            </section>
          )}
          {toAnswer.length > 0 && (
            <section>
              <h2>{t('matches.answerTitle')}</h2>
              <OpenQuestions
                questions={toAnswer}
                about="you"
                most={3}
                action={(question) => <TextLink to={addressOfQuestion(question)}>{t('matches.answer')}</TextLink>}
              />
            </section>
          )}
          <Card tone="accent">
            <h2>{t('matches.page.next')}</h2>
            <DecideHere candidateId={candidateId} pair={pair} />
          </Card>
        </div>
        <Card>
          <h2>{t('matches.job.about')}</h2>
          <VacancySummary vacancy={vacancy} about="you" travel={travel} match={match} />
          <JobPayLine facts={vacancy.facts} />
          {vacancy.contact && <p>{t('matches.contact', { name: vacancy.contact })}</p>}
          {vacancy.caseworker && (
            <p className="fb-subtle">{t('matches.consultant', { name: vacancy.caseworker.name })}</p>
          )}
        </Card>
      </div>
      {matrix.length > 0 && <NeedMatrix rows={matrix} about="you" />}
      <section className="fb-stack">
        <h2>{t('matches.score.title')}</h2>
        <ScoreUnfold match={match} about="you" />
      </section>
    </>
  )
}
