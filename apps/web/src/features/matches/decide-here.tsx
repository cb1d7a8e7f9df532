import type { CandidateDecision, Pair } from '@fleksbro/contract'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useToast } from '../../ui/toast.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { MatchActions } from './match-actions.tsx'
import { useDecide } from './matches-query.ts'
import { ReasonForm } from './reason-form.tsx'

interface Props {
  readonly candidateId: string
  readonly pair: Pair
}

/** What she says to this one job; the API decides what is possible. */
export function DecideHere({ candidateId, pair }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const box = useRef<HTMLDivElement>(null)
  const { problem } = useProblemWords()
  const { mutate, isPending } = useDecide(candidateId)
  const { candidate, vacancy, decision, introduction, allowedActions } = pair
  const mayHearMore = allowedActions.includes('interest')
  const mayDecide = allowedActions.includes('decide')

  const decide = (next: CandidateDecision | null, say = true) =>
    mutate(
      { vacancyId: vacancy.id, decision: next },
      {
        onSuccess: () => {
          box.current?.focus()
          const saved = next ? t(`matches.decide.saved.${next}`, { title: vacancy.title }) : t('matches.decide.undone')
          if (say) tell(saved, { label: t('matches.decide.undo'), run: () => decide(decision, false) })
        },
        onError: (error) => tell(problem(error)),
      },
    )

  return (
    <div ref={box} tabIndex={-1} className="fb-stack fb-quiet-focus">
      {decision && <p>{t(`matches.decide.saved.${decision}`, { title: vacancy.title })}</p>}
      {decision === 'not-for-me' && <ReasonForm candidateId={candidateId} vacancyId={vacancy.id} />}
      <MatchActions
        candidateId={candidateId}
        vacancyId={vacancy.id}
        visible={candidate.visible}
        mayHearMore={mayHearMore}
        decision={decision}
        introduction={introduction}
        pending={isPending}
        {...(mayDecide ? { onDecide: (next: CandidateDecision | null) => decide(next) } : {})}
      />
    </div>
  )
}
