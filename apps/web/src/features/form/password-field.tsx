import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { FieldValues, Path } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import './password-field.css'
import { TextField } from './text-field.tsx'
import type { EndpointForm } from './use-endpoint-form.ts'

interface Props<Values extends FieldValues> {
  readonly of: EndpointForm<Values>
  readonly name: Path<Values>
  readonly label: string
  readonly hint?: string
  readonly autoComplete: 'current-password' | 'new-password'
}

/** A password one may look at: typing blind on a phone is what locks people out. */
export function PasswordField<Values extends FieldValues>({ name, ...field }: Props<Values>) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  return (
    <div className="fb-password">
      <TextField {...field} name={name} type={shown ? 'text' : 'password'} spellCheck={false} />
      <Button
        variant="tertiary"
        data-size="sm"
        type="button"
        aria-pressed={shown}
        aria-controls={name}
        onClick={() => setShown(!shown)}
      >
        {t('log-in.show')}
        <span className="fb-hidden"> {t('log-in.thePassword')}</span>
      </Button>
    </div>
  )
}
