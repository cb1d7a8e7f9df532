import type { ReactNode } from 'react'
import { type FieldValues, type Path, type PathValue, useWatch } from 'react-hook-form'
import { isLanguage, speak } from '../../i18n/i18n.ts'
import { Segmented } from '../../ui/segmented.tsx'
import type { EndpointForm } from './use-endpoint-form.ts'

interface Props<Values extends FieldValues> {
  readonly of: EndpointForm<Values>
  readonly name: Path<Values>
  readonly label: ReactNode
}

const languages = [
  { value: 'da', label: 'Dansk' },
  { value: 'en', label: 'English' },
] as const

/** The language of mails and pages; the page speaks it at once, so that one sees what one chose. */
export function LanguageField<Values extends FieldValues>({ of: { form }, name, label }: Props<Values>) {
  const chosen: unknown = useWatch({ control: form.control, name })
  return (
    <Segmented
      legend={label}
      options={languages}
      value={isLanguage(chosen) ? chosen : null}
      onChange={(language) => {
        form.setValue(name, language as PathValue<Values, Path<Values>>, { shouldDirty: true })
        void speak(language)
      }}
    />
  )
}
