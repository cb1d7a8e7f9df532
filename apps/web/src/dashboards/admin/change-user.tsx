import { type BodyOf, saveUser, type UserRow } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { useProblemWords } from '../../features/problems/use-problem-words.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'

export interface UserChange {
  readonly user: UserRow
  readonly action: 'turn-off' | 'turn-on' | 'mark' | 'unmark'
}

const bodies: Record<UserChange['action'], BodyOf<typeof saveUser>> = {
  'turn-off': { active: false },
  'turn-on': { active: true },
  mark: { decidesOnBenefits: true },
  unmark: { decidesOnBenefits: false },
}
const verbs = { 'turn-off': 'turnOff', 'turn-on': 'turnOn', mark: 'mark', unmark: 'unmark' } as const

/** Says what it means for the person before it happens. */
export function ChangeUser({ change, onClose }: { readonly change: UserChange | null; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const tell = useToast()
  const queryClient = useQueryClient()
  const saving = useMutation({
    mutationFn: ({ user, action }: UserChange) =>
      call(saveUser, { params: { accountId: user.accountId }, body: bodies[action] }),
    onSuccess: async ({ name }) => {
      await queryClient.invalidateQueries({ queryKey: ['users'] })
      tell(t('admin.users.done', { name }))
    },
    onError: (error) => tell(words.problem(error)),
    onSettled: onClose,
  })
  const action = change?.action ?? 'turn-off'
  return (
    <ConfirmDialog
      open={change !== null}
      onClose={onClose}
      title={t(`admin.users.ask.${action}`, { name: change?.user.name ?? '' })}
      confirm={t(`admin.users.${verbs[action]}`)}
      onConfirm={() => change && saving.mutate(change)}
      pending={saving.isPending}
    >
      <p>{t(`admin.users.means.${action}`)}</p>
    </ConfirmDialog>
  )
}
