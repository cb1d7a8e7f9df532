import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { OpenQuestions } from '../../features/matches/open-questions.tsx'
import { Reasons } from '../../features/matches/reasons.tsx'
import { ScoreUnfold } from '../../features/matches/score-unfold.tsx'
import { VerdictTag } from '../../features/matches/verdict-tag.tsx'
import { EmployerCost } from '../../features/pay/employer-cost.tsx'
import { CompanyCard } from '../../features/profile/company-card.tsx'
import { AskToMeet } from '../../features/vacancies/ask-to-meet.tsx'
import { candidateOf } from '../../features/vacancies/candidates-query.ts'
import { vacancyQuery } from '../../features/vacancies/queries.ts'
import '../../features/vacancies/vacancies.css'
import { ButtonLink, TextLink } from '../../page/links.tsx'
import { useParam } from '../../page/params.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** One person's card for one vacancy: why it may fit, what to talk about, and the question to meet. */
export function CandidatePage() {
  const { t } = useTranslation()
  const vacancyId = useParam('vacancyId')
  const pseudonym = useParam('pseudonym')
  const { data: vacancy } = useSuspenseQuery(vacancyQuery(vacancyId))
  const { data } = useSuspenseQuery(candidateOf(vacancyId, pseudonym))
  const { card, match, introduction, allowedActions } = data
  return (
    <>
      <PageHeading eyebrow={vacancy.title} aside={<VerdictTag verdict={match.verdict} view="company" size="lg" />}>
        {t('vacancies.candidates.one')}
      </PageHeading>
      <div className="fb-two">
        <div className="fb-stack fb-editor-questions">
          <section className="fb-stack">
            <h2 className="fb-section">{t('vacancies.candidates.why')}</h2>
            <Reasons match={match} about="company" />
          </section>
          {match.questions.length > 0 && (
            <section className="fb-stack">
              <h2 className="fb-section">{t('vacancies.candidates.questions')}</h2>
              <OpenQuestions questions={match.questions} about="company" />
            </section>
          )}
          {introduction && (
            <ButtonLink to={`/company/introductions/${introduction.id}`}>
              {t('vacancies.candidates.inTouch')}
            </ButtonLink>
          )}
          {allowedActions.includes('ask') && <AskToMeet vacancyId={vacancyId} pseudonym={card.pseudonym} />}
          <EmployerCost facts={vacancy.facts} hours={card.hours} />
          <ScoreUnfold match={match} about="company" />
        </div>
        <CompanyCard card={card} />
      </div>
      <p className="fb-subtle">{t('vacancies.candidates.opened')}</p>
      <p>
        <TextLink to={`/company/vacancies/${vacancyId}/candidates`}>{t('vacancies.candidates.back')}</TextLink>
      </p>
    </>
  )
}
