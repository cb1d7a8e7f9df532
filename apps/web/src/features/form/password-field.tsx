import type { FieldValues, Path } from 'react-hook-form'
import { Showable } from './showable.tsx'
import { TextField } from './text-field.tsx'
import type { EndpointForm } from './use-endpoint-form.ts'

interface Props<Values extends FieldValues> {
  readonly of: EndpointForm<Values>
  readonly name: Path<Values>
  readonly label: string
  readonly hint: string
}

/** Where a new password is chosen. */
export const PasswordField = <Values extends FieldValues>({ name, ...field }: Props<Values>) => (
  <Showable field={name}>
    {(type) => <TextField {...field} name={name} type={type} spellCheck={false} autoComplete="new-password" />}
  </Showable>
)
