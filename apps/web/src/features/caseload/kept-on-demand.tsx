import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { TextLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { KeptMatches, keptOf, type Pair } from './kept-matches.tsx'

/** Asked for by a consultant, since it opens the candidate: a colleague's takes a reason first. */
export function KeptOnDemand(pair: Pair) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  if (asked) return <Opened {...pair} />
  return (
    <ButtonRow>
      <Button variant="secondary" onClick={() => setAsked(true)}>
        {t('kept.open')}
      </Button>
    </ButtonRow>
  )
}

function Opened(pair: Pair) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const { data, error } = useQuery(keptOf(pair))
  if (data && data.length > 0) return <KeptMatches {...pair} />
  if (data) return <p role="status">{t('kept.none')}</p>
  if (!error) return <Waiting />
  const needsReason = error instanceof ApiError && error.code === 'reason-needed'
  return (
    <p role="status">
      {words.problem(error)}{' '}
      {needsReason && (
        <TextLink to={`/caseworker/candidates/${pair.candidateId}/matches/${pair.vacancyId}`}>
          {t('caseload.introductions.toPair')}
        </TextLink>
      )}
    </p>
  )
}
