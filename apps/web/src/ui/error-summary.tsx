import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './error-summary.css'

interface Props {
  /** In the order of the form; `field` is the id of the field it leads to. */
  readonly errors: readonly { readonly field?: string; readonly text: string }[]
}

/** What to look at again, on top of the form. It takes the focus when it appears, so that nobody misses it. */
export function ErrorSummary({ errors }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  const shown = errors.length > 0
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown])
  if (!shown) return null
  return (
    <section ref={box} className="fb-errors" tabIndex={-1} aria-labelledby="fb-errors-title">
      <h2 id="fb-errors-title">{t('ui.errors')}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field}${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </section>
  )
}
