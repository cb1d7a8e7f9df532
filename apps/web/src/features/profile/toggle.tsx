import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Switch } from '../../ui/switch.tsx'
import { useToast } from '../../ui/toast.tsx'
import { type ProfileChange, useProfileChange } from './use-profile-change.ts'

interface Props {
  readonly label: ReactNode
  readonly describedBy?: string
  readonly on: boolean
  readonly change: (on: boolean) => ProfileChange
  /** Switching on is hers alone; switching off is always possible. */
  readonly onlyOff?: boolean
}

/** One decision, saved at once. It shows what was chosen while it is sent, and goes back if it could not be saved. */
export function Toggle({ label, describedBy, on, change, onlyOff = false }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const { send } = useProfileChange()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const shown = chosen ?? on
  return (
    <Switch
      label={label}
      describedBy={describedBy}
      on={shown}
      disabled={onlyOff && !shown}
      onChange={(next) => {
        setChosen(next)
        send(change(next), {
          onError: () => tell(t('profile.card.failed')),
          onSettled: () => setChosen(null),
        })
      }}
    />
  )
}
