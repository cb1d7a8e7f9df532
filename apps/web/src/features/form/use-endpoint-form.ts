import type { AnyEndpoint, FieldProblem, InputOf, ReplyOf } from '@fleksbro/contract'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, type Path, type UseFormReturn, useForm } from 'react-hook-form'
import { call } from '../../api/call.ts'
import { ApiError, fieldName, isPassing } from '../../api/errors.ts'
import { newKey } from '../../api/new-key.ts'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { readProblems } from './read-problems.ts'

interface Options<E extends AnyEndpoint, Values extends FieldValues> {
  readonly endpoint: E
  readonly start: Values
  /** What was typed, as the endpoint takes it; names of fields are the same in both. */
  readonly inputOf: (values: Values) => InputOf<E>
  /** What the contract cannot see but we know already, such as a check digit. */
  readonly check?: (values: Values) => FieldProblem[]
  readonly onDone: (reply: ReplyOf<E>, values: Values) => unknown
  /** For a refusal that leads somewhere else; the form words it in any case. */
  readonly onError?: (error: Error) => void
}

export interface EndpointForm<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>
  readonly onSubmit: () => void
  readonly pending: boolean
  /** What to say beside a field. */
  readonly errorOf: (name: Path<Values>) => string | undefined
  readonly forget: (name: Path<Values>) => void
  /** For `<ErrorSummary>`; `attempt` as its key lets it take the focus every time. */
  readonly summary: readonly { readonly field?: string; readonly text: string }[]
  readonly attempt: number
}

/**
 * A form that sends one endpoint. The contract checks before sending, the API answers with the same codes, and nothing
 * typed is ever lost: only a person empties a field.
 */
export function useEndpointForm<E extends AnyEndpoint, Values extends FieldValues>(options: Options<E, Values>) {
  const { endpoint, start, inputOf, check, onDone, onError } = options
  const words = useProblemWords()
  const form = useForm<Values>({ defaultValues: start as DefaultValues<Values>, shouldFocusError: false })
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [attempt, setAttempt] = useState(0)
  const key = useRef(newKey())

  const sending = useMutation({
    mutationFn: (values: Values) => call(endpoint, inputOf(values), { key: key.current }),
    onSuccess: (reply, values) => {
      key.current = newKey()
      return onDone(reply, values)
    },
    onError: (error) => {
      // After silence the same key is sent again, so that nothing is made twice.
      if (!isPassing(error)) key.current = newKey()
      setProblems(error instanceof ApiError ? error.fields : [])
      onError?.(error)
    },
    onSettled: () => setAttempt((count) => count + 1),
  })

  const onSubmit = form.handleSubmit((values) => {
    const found = [...contractProblems(endpoint, inputOf(values)), ...(check?.(values) ?? [])]
    sending.reset()
    setProblems(found)
    setAttempt((count) => count + 1)
    if (found.length === 0) sending.mutate(values)
  })

  const named = problems.map((problem) => ({ field: fieldName(problem.path), text: words.field(problem) }))
  const whole = sending.error && problems.length === 0 ? [{ text: words.problem(sending.error) }] : []
  return {
    form,
    onSubmit: () => void onSubmit(),
    pending: sending.isPending,
    errorOf: (name: Path<Values>) => named.find(({ field }) => field === name)?.text,
    forget: (name: Path<Values>) =>
      setProblems((now) =>
        now.some(({ path }) => fieldName(path) === name) ? now.filter(({ path }) => fieldName(path) !== name) : now,
      ),
    summary: [...named, ...whole],
    attempt,
  } satisfies EndpointForm<Values>
}

function contractProblems({ body: schema }: AnyEndpoint, { body }: { readonly body?: unknown }): FieldProblem[] {
  const parsed = schema.safeParse(body)
  return parsed.success ? [] : readProblems(parsed.error, body)
}
