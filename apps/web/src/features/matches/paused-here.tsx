import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { sendChange } from '../profile/send.ts'

/** During a break nothing is proposed; the way back is one press. */
export function PausedHere({ candidateId }: { readonly candidateId: string }) {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const tell = useToast()
  const { problem } = useProblemWords()
  const { mutate, isPending } = useMutation({
    mutationFn: () => sendChange(queryClient, candidateId, () => ({ paused: false })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['matches'] }),
    onError: (error) => tell(problem(error)),
  })
  return (
    <EmptyState
      picture="path"
      title={t('matches.paused.title')}
      text={t('matches.paused.text')}
      action={
        <Button loading={isPending} onClick={() => mutate()}>
          {t('matches.paused.action')}
        </Button>
      }
    />
  )
}
