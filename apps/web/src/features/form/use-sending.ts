import type { AnyEndpoint, FieldProblem, InputOf, ReplyOf } from '@fleksbro/contract'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { call } from '../../api/call.ts'
import { ApiError, fieldName, isPassing } from '../../api/errors.ts'
import { newKey } from '../../api/new-key.ts'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { readProblems } from './read-problems.ts'

export interface SendingOptions<E extends AnyEndpoint, Values> {
  readonly endpoint: E
  /** What was typed, as the endpoint takes it; names of fields are the same in both. */
  readonly inputOf: (values: Values) => InputOf<E>
  /** What the contract cannot see but we know already, such as a check digit. */
  readonly check?: (values: Values) => FieldProblem[]
  readonly onDone: (reply: ReplyOf<E>, values: Values) => unknown
  /** For a refusal that leads somewhere else; the form words it in any case. */
  readonly onError?: (error: Error) => void
}

export interface Sending<Values> {
  readonly send: (values: Values) => void
  readonly pending: boolean
  /** What to say beside a field. */
  readonly errorOf: (name: string) => string | undefined
  /** Somebody types in the field again: its error goes. */
  readonly forget: (name: string) => void
  /** For `<ErrorSummary>`; `attempt` as its key lets it take the focus every time. */
  readonly summary: readonly { readonly field?: string; readonly text: string }[]
  readonly attempt: number
}

/** The contract checks before sending, and the API answers with the same codes: one wording does for both. */
export function useSending<E extends AnyEndpoint, Values>(options: SendingOptions<E, Values>): Sending<Values> {
  const { endpoint, inputOf, check, onDone, onError } = options
  const words = useProblemWords()
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

  const send = (values: Values) => {
    const found = [...contractProblems(endpoint, inputOf(values)), ...(check?.(values) ?? [])]
    sending.reset()
    setProblems(found)
    setAttempt((count) => count + 1)
    if (found.length === 0) sending.mutate(values)
  }

  const named = problems.map((problem) => ({ field: fieldName(problem.path), text: words.field(problem) }))
  const whole = sending.error && problems.length === 0 ? [{ text: words.problem(sending.error) }] : []
  return {
    send,
    pending: sending.isPending,
    errorOf: (name) => named.find(({ field }) => field === name)?.text,
    forget: (name) => setProblems((now) => now.filter(({ path }) => fieldName(path) !== name)),
    summary: [...named, ...whole],
    attempt,
  }
}

function contractProblems({ body: schema }: AnyEndpoint, { body }: { readonly body?: unknown }): FieldProblem[] {
  const parsed = schema.safeParse(body)
  return parsed.success ? [] : readProblems(parsed.error, body)
}
