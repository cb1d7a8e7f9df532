import type { FieldProblem } from '@fleksbro/contract'
import type { z } from 'zod'

/** Sentences for people stand in the language files; the contract's messages are codes such as `not-a-cvr`. */
const isCode = (message: string) => /^[a-z]+(-[a-z]+)*$/.test(message)

/** What a schema found, in the API's own shape, so that one wording does for both. An empty field is simply missing. */
export const readProblems = (error: z.ZodError, body: unknown): FieldProblem[] =>
  error.issues.map(({ path, message, code }) => ({
    path: path.map((part) => `/${String(part)}`).join(''),
    code: isEmpty(at(body, path)) ? 'missing' : isCode(message) ? message : code.replaceAll('_', '-'),
  }))

const isEmpty = (value: unknown) => value === '' || value === undefined || value === null

const at = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key], body)
