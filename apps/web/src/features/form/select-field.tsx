import type { ReactNode } from 'react'
import type { FieldValues, Path } from 'react-hook-form'
import { Field } from '../../ui/field.tsx'
import type { EndpointForm } from './use-endpoint-form.ts'

interface Props<Values extends FieldValues> {
  readonly of: EndpointForm<Values>
  readonly name: Path<Values>
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** `<option>`s; the empty one says what to choose. */
  readonly children: ReactNode
}

export function SelectField<Values extends FieldValues>({ of, name, label, hint, children }: Props<Values>) {
  const { form, errorOf, forget } = of
  return (
    <Field id={name} label={label} hint={hint} error={errorOf(name)}>
      <select className="ds-input" {...form.register(name, { onChange: () => forget(name) })}>
        {children}
      </select>
    </Field>
  )
}
