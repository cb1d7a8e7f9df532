import type { Match } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { VerdictTag } from '../matches/verdict-tag.tsx'

/** The verdict, and between what it can still move once the open questions are answered. */
export function PairVerdict({
  match: { verdict, verdictBest, verdictWorst, rulesVersion },
}: {
  readonly match: Match
}) {
  const { t } = useTranslation()
  const settled = verdictBest === verdictWorst
  return (
    <div className="fb-pair-score">
      <VerdictTag verdict={verdict} size="lg" />
      {!settled && (
        <p className="fb-quiet">
          {t('caseload.pair.between', {
            best: t(`matches.verdict.full.${verdictBest}`),
            worst: t(`matches.verdict.full.${verdictWorst}`),
          })}
        </p>
      )}
      <p className="fb-quiet">{t('caseload.pair.rules', { version: rulesVersion })}</p>
    </div>
  )
}
