import { updateAccount } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { useAccount } from '../../session/account.ts'
import { sessionQuery } from '../../session/session.ts'
import { Card } from '../../ui/card.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'

/** Whether others are told what this person has read. */
export function ReadMarks() {
  const { t } = useTranslation()
  const { showsReading, role } = useAccount()
  const queryClient = useQueryClient()
  const tell = useToast()
  const { problem } = useProblemWords()
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (shows: boolean) => call(updateAccount, { body: { showsReading: shows } }),
    onSuccess: (account) => {
      queryClient.setQueryData(sessionQuery().queryKey, (session) => session && { ...session, account })
      tell(t('account.saved'))
    },
    onError: (error) => tell(problem(error)),
  })
  if (role === 'admin') return null
  return (
    <Card>
      <h2>{t('account.reading.title')}</h2>
      <p id="read-marks">{t('account.reading.text')}</p>
      <Switch
        label={t('account.reading.shows')}
        describedBy="read-marks"
        on={isPending ? variables : showsReading}
        onChange={mutate}
      />
    </Card>
  )
}
