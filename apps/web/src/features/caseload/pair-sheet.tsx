import type { Pair } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PairDoors } from '../doors/pair-doors.tsx'
import { NeedMatrix } from '../matches/need-matrix.tsx'
import { OpenQuestions } from '../matches/open-questions.tsx'
import { Reasons } from '../matches/reasons.tsx'
import { ScoreUnfold } from '../matches/score-unfold.tsx'
import { VacancySummary } from '../matches/vacancy-summary.tsx'
import { KeptMatches } from './kept-matches.tsx'
import { PairActions } from './pair-actions.tsx'
import { PairVerdict } from './pair-verdict.tsx'

/** The worksheet of a pair, on the screen and on paper: needs against conditions, what to ask, and why. */
export function PairSheet({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation()
  const { candidate, vacancy, match, matrix, travel } = pair
  // What asks about a need stands in its row of the matrix.
  const questions = match.questions.filter(({ fact }) => !matrix.some(({ code }) => code === fact.need))
  return (
    <>
      <PageHeading
        eyebrow={
          <TextLink to={`/caseworker/candidates/${candidate.id}`}>
            {t('caseload.pair.toCandidate', { name: candidate.name })}
          </TextLink>
        }
        lead={t('caseload.pair.lead', { company: vacancy.company, place: vacancy.place ?? '' })}
        aside={<PairVerdict match={match} />}
      >
        {candidate.name} – {vacancy.title}
      </PageHeading>
      <PairActions pair={pair} />
      <div className="fb-two fb-pair">
        <div className="fb-stack">
          <NeedMatrix rows={matrix} about="she" />
          {questions.length > 0 && (
            <section className="fb-stack">
              <h2>{t('caseload.pair.questions')}</h2>
              <OpenQuestions questions={questions} about="she" />
            </section>
          )}
          {match.gaps.length > 0 && (
            <section className="fb-stack">
              <h2>{t('caseload.pair.gaps')}</h2>
              <OpenQuestions questions={match.gaps} about="she" as="gap" />
            </section>
          )}
          <Disclosure summary={t('caseload.pair.job')}>
            <VacancySummary vacancy={vacancy} about="she" travel={travel} match={match} />
          </Disclosure>
          <KeptMatches candidateId={candidate.id} vacancyId={vacancy.id} />
        </div>
        <section className="fb-stack">
          <h2>{t('caseload.pair.why')}</h2>
          <Reasons match={match} about="she" most={6} />
          <ScoreUnfold match={match} about="she" open />
          <PairDoors match={match} />
        </section>
      </div>
    </>
  )
}
