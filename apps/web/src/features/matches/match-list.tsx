import { Button } from '@digdir/designsystemet-react'
import type { CandidateDecision, CandidateMatch } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { later } from '../../page/later.ts'
import { useToast } from '../../ui/toast.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { useProfile } from '../profile/profile-query.ts'
import { MatchActions } from './match-actions.tsx'
import { MatchCard } from './match-card.tsx'
import { matchesOf } from './matches-query.ts'
import { NoMatches } from './no-matches.tsx'
import { useOwnCandidate } from './own-candidate.ts'
import { PausedHere } from './paused-here.tsx'
import { PutAside } from './put-aside.tsx'
import { useKeptInPlace } from './use-kept-in-place.ts'

interface Props {
  readonly show: 'open' | 'later' | 'not-for-me'
  /** How many are shown now. */
  readonly count: number
  readonly onMore: () => void
  readonly onShowOpen: () => void
  /** The jobs she wants to see beside each other. */
  readonly compared: readonly string[]
  readonly onCompare: (chosen: readonly string[]) => void
}

const page = 20
const most = 100
const CompareChoice = later(async () => (await import('./compare/compare-choice.tsx')).CompareChoice)
/** For an empty profile, with the words of the profile. */
const TellMore = later(async () => (await import('./tell-more.tsx')).TellMore)

/** A candidate's jobs, a few at a time. What she decides stays in its place until she leaves. */
export function MatchList({ show, count, onMore, onShowOpen, compared, onCompare }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const { problem } = useProblemWords()
  const candidateId = useOwnCandidate()
  const { visible } = useProfile(candidateId)
  // One more than is shown tells whether there are more; what is shown stays while they come.
  const limit = useDeferredValue(Math.min(most, Math.ceil((count + 1) / page) * page))
  const { data } = useSuspenseQuery(matchesOf(candidateId, { show, limit }))
  const [firstNew, setFirstNew] = useState<string>()
  const { lines, decide, undo, back, pending } = useKeptInPlace(candidateId, data.matches)
  const failed = (error: unknown) => tell(problem(error))

  if (data.paused) return <PausedHere candidateId={candidateId} />
  const chosen = compared.filter((id) => lines.some(({ item, decided }) => item.vacancy.id === id && !decided))
  const shown = lines.slice(0, count)
  const tooLittle = show === 'open' && (lines.length === 0 || lines.every(({ item }) => item.match.score === null))
  return (
    <>
      {tooLittle && <TellMore helpsMost={data.helpsMost} />}
      {lines.length === 0 && <NoMatches show={show} onShowOpen={onShowOpen} />}
      {lines.length > 0 && show === 'open' && (
        <p className="fb-subtle">{tooLittle ? t('matches.meanwhile') : t('matches.found', { count: data.total })}</p>
      )}
      <ul className="fb-match-list">
        {shown.map(({ item, decided }) => (
          <li key={item.vacancy.id}>
            {decided ? (
              <PutAside
                candidateId={candidateId}
                title={item.vacancy.title}
                decided={decided}
                pending={pending === decided.vacancyId}
                onUndo={() => undo(item, failed)}
              />
            ) : (
              <MatchCard
                of={item}
                takesFocus={back === item.vacancy.id || firstNew === item.vacancy.id}
                actions={actionsFor(item)}
              />
            )}
          </li>
        ))}
      </ul>
      {lines.length > count && (
        <div>
          <Button
            variant="secondary"
            onClick={() => {
              setFirstNew(lines[count]?.item.vacancy.id)
              onMore()
            }}
          >
            {t('matches.more')}
          </Button>
        </div>
      )}
    </>
  )

  function actionsFor(item: CandidateMatch) {
    const { id, title } = item.vacancy
    return (
      <>
        <MatchActions
          candidateId={candidateId}
          vacancyId={id}
          visible={visible}
          mayHearMore={item.allowedActions.includes('interest')}
          decision={item.decision}
          introduction={item.introduction}
          pending={pending === id}
          {...(item.allowedActions.includes('decide')
            ? { onDecide: (decision: CandidateDecision | null) => decide(item, decision, failed) }
            : {})}
        />
        {lines.length > 1 && (
          <Suspense fallback={<div className="fb-compare-waits" />}>
            <CompareChoice vacancyId={id} title={title} chosen={chosen} onChoose={onCompare} />
          </Suspense>
        )}
      </>
    )
  }
}
