import type { InputHTMLAttributes, ReactNode } from 'react'
import type { FieldValues, Path } from 'react-hook-form'
import { Field } from '../../ui/field.tsx'
import type { EndpointForm } from './use-endpoint-form.ts'

interface Props<Values extends FieldValues>
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'spellCheck' | 'min' | 'max'
  > {
  readonly of: EndpointForm<Values>
  readonly name: Path<Values>
  readonly label: ReactNode
  readonly hint?: ReactNode
}

/** One line of text in an endpoint's form; its error goes as soon as somebody types. */
export function TextField<Values extends FieldValues>({ of, name, label, hint, ...input }: Props<Values>) {
  const { form, errorOf, forget } = of
  return (
    <Field id={name} label={label} hint={hint} error={errorOf(name)}>
      <input className="ds-input" {...input} {...form.register(name, { onChange: () => forget(name) })} />
    </Field>
  )
}
