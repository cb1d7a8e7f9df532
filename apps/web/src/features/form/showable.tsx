import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './showable.css'

interface Props {
  /** The id of the password field. */
  readonly field: string
  readonly children: (type: 'password' | 'text') => ReactNode
}

/** A password one may look at: typing blind on a phone is what locks people out. */
export function Showable({ field, children }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  return (
    <div className="fb-password">
      {children(shown ? 'text' : 'password')}
      <Button
        variant="tertiary"
        data-size="sm"
        type="button"
        aria-pressed={shown}
        aria-controls={field}
        onClick={() => setShown(!shown)}
      >
        {t('log-in.show')}
        <span className="fb-hidden"> {t('log-in.thePassword')}</span>
      </Button>
    </div>
  )
}
