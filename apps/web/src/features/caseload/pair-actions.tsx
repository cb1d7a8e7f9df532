import { Button } from '@digdir/designsystemet-react'
import type { Pair } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { focusHeading } from './focus-row.ts'
import { PairDecision } from './pair-decision.tsx'
import { useStateWords } from './use-state-words.ts'

/** Where the pair stands, and what the consultant can do about it. */
export function PairActions({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation()
  const { date } = useFormat()
  const stateOf = useStateWords()
  const { candidate, vacancy, introduction, rejection, decision, allowedActions } = pair
  const actions = (['propose', 'reject', 'undo-rejection'] as const).filter((one) => allowedActions.includes(one))
  return (
    <div className="fb-stack">
      {rejection && (
        <Card label={t('caseload.pair.rejection')}>
          <p>{rejection.reason}</p>
          <p className="fb-quiet">
            {t('caseload.pair.rejectedBy', {
              who: rejection.by,
              date: date(rejection.at),
              version: rejection.rulesVersion,
            })}
          </p>
        </Card>
      )}
      {candidate.paused && <p>{t('caseload.pair.paused', { name: candidate.name })}</p>}
      {!candidate.paused && !candidate.visible && <p>{t('caseload.pair.hidden', { name: candidate.name })}</p>}
      {decision && <p>{t(`caseload.pair.decided.${decision}`, { name: candidate.name })}</p>}
      <ButtonRow>
        {introduction && (
          <ButtonLink to={`/caseworker/introductions/${introduction.id}`}>
            {t('caseload.pair.introduction', { state: stateOf(introduction.state) })}
          </ButtonLink>
        )}
        <PairDecision candidate={candidate} vacancy={vacancy} actions={actions} onDone={focusHeading} />
        <Button variant="tertiary" onClick={() => window.print()}>
          {t('caseload.pair.print')}
        </Button>
      </ButtonRow>
    </div>
  )
}
