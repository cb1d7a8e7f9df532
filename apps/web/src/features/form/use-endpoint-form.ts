import type { AnyEndpoint } from '@fleksbro/contract'
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import { type Sending, type SendingOptions, useSending } from './use-sending.ts'

interface Options<E extends AnyEndpoint, Values extends FieldValues> extends SendingOptions<E, Values> {
  readonly start: Values
}

export interface EndpointForm<Values extends FieldValues> extends Omit<Sending<Values>, 'send'> {
  readonly form: UseFormReturn<Values>
  readonly onSubmit: () => void
}

/** A form that sends one endpoint. Nothing typed is ever lost: only a person empties a field. */
export function useEndpointForm<E extends AnyEndpoint, Values extends FieldValues>({
  start,
  ...options
}: Options<E, Values>): EndpointForm<Values> {
  const form = useForm<Values>({ defaultValues: start as DefaultValues<Values>, shouldFocusError: false })
  const { send, ...sending } = useSending(options)
  return { ...sending, form, onSubmit: () => void form.handleSubmit(send)() }
}
