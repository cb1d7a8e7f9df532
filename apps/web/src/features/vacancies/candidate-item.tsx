import type { CompanyMatch, VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { OpenQuestions } from '../matches/open-questions.tsx'
import { Reasons } from '../matches/reasons.tsx'
import { VerdictTag } from '../matches/verdict-tag.tsx'
import { EmployerCost } from '../pay/employer-cost.tsx'

interface Props {
  readonly vacancyId: string
  readonly facts: VacancyFacts
  readonly number: number
  readonly found: CompanyMatch
}

const SHOWN = 3

/** One person in a company's list: the verdict, why it may fit, what to talk about. No name, no number first. */
export function CandidateItem({ vacancyId, facts, number, found: { card, match, introduction } }: Props) {
  const { t } = useTranslation()
  const { hours } = useFormat()
  const { labelOf } = useCatalogue()
  const tasks = (card.tasks ?? []).slice(0, SHOWN).map((id) => labelOf('task', id))
  const told = [card.hours && hours(card.hours), ...tasks].filter(Boolean).join(' · ')
  return (
    <Card label={t('vacancies.candidates.number', { number })}>
      <div className="fb-vacancy-head">
        <h2>{t('vacancies.candidates.number', { number })}</h2>
        <VerdictTag verdict={match.verdict} view="company" />
      </div>
      {told && <p className="fb-subtle">{told}</p>}
      <Reasons match={match} about="company" most={SHOWN} />
      <OpenQuestions questions={match.questions} about="company" most={2} lead={t('vacancies.candidates.talkAbout')} />
      <EmployerCost facts={facts} hours={card.hours} />
      <ButtonRow>
        {introduction ? (
          <ButtonLink to={`/company/introductions/${introduction.id}`} variant="secondary">
            {t('vacancies.candidates.inTouch')}
          </ButtonLink>
        ) : (
          <ButtonLink to={`/company/vacancies/${vacancyId}/candidates/${card.pseudonym}`}>
            {t('vacancies.candidates.open')}
            <span className="fb-hidden">: {t('vacancies.candidates.number', { number })}</span>
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}
