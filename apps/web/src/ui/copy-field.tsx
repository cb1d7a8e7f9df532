import { Button } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './copy-field.css'

/** A link or code to hand over. Without access to the clipboard the text is selected, ready for Ctrl+C. */
export function CopyField({ label, value }: { readonly label: string; readonly value: string }) {
  const { t } = useTranslation()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)

  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }

  return (
    <div className="fb-field">
      <label htmlFor={id}>{label}</label>
      <div className="fb-copy">
        <input id={id} ref={field} readOnly value={value} onFocus={(event) => event.target.select()} />
        <Button variant="secondary" onClick={copy}>
          {t(copied ? 'ui.copied' : 'ui.copy')}
        </Button>
        <span role="status" className="fb-hidden">
          {copied && t('ui.copied')}
        </span>
      </div>
    </div>
  )
}
