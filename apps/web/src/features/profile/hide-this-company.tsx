import { Button } from '@digdir/designsystemet-react'
import { hideFromCompany, type Profile, stopHidingFromCompany } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { call } from '../../api/call.ts'
import { ApiError } from '../../api/errors.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useProfilePlace } from './profile-place.tsx'
import { profileOf, useProfile } from './profile-query.ts'
import { useProfileWords } from './use-profile-words.ts'

interface Props {
  readonly name: string
  readonly cvr: string
}

/** Hides her from a company that has seen her; asked once more, since it also ends what they have together. */
export function HideThisCompany({ name, cvr }: Props) {
  const { t } = useProfileWords()
  const tell = useToast()
  const queryClient = useQueryClient()
  const box = useRef<HTMLDivElement>(null)
  const { candidateId } = useProfilePlace()
  const { hiddenFrom, allowedActions } = useProfile(candidateId)
  const [asking, setAsking] = useState(false)
  const isHidden = hiddenFrom.some((one) => one.cvr === cvr)
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      isHidden
        ? call(stopHidingFromCompany, { params: { candidateId, cvr } })
        : call(hideFromCompany, { params: { candidateId, cvr }, body: { name } }),
    onSuccess: (saved: Profile) => {
      setAsking(false)
      queryClient.setQueryData(profileOf(candidateId).queryKey, saved)
      for (const queryKey of [['introductions'], ['matches']]) void queryClient.invalidateQueries({ queryKey })
      tell(t(isHidden ? 'profile.looks.hide.shown' : 'profile.hide.hidden', { name }))
      box.current?.focus()
    },
    onError: (error) => {
      setAsking(false)
      const isTooMany = error instanceof ApiError && error.code === 'too-many'
      tell(t(isTooMany ? 'profile.hide.many' : 'profile.card.failed'))
    },
  })

  if (!allowedActions.includes('hide-from')) return null
  return (
    <div ref={box} tabIndex={-1} className="fb-company-hide fb-quiet-focus">
      {isHidden && <p>{t('profile.looks.hide.isHidden')}</p>}
      <Button variant="tertiary" loading={isPending} onClick={() => (isHidden ? mutate() : setAsking(true))}>
        {t(isHidden ? 'profile.hide.stop' : 'profile.looks.hide.action', { name })}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('profile.looks.hide.title', { name })}
        confirm={t('profile.hide.action')}
        onConfirm={() => mutate()}
        pending={isPending}
      >
        <p>{t('profile.looks.hide.text')}</p>
      </ConfirmDialog>
    </div>
  )
}
