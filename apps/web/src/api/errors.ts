import type { FieldProblem } from '@fleksbro/contract'

export interface ProblemParts {
  readonly status: number
  readonly code: string
  readonly title?: string | undefined
  readonly fields?: readonly FieldProblem[] | undefined
  readonly current?: unknown
}

/** The server answered no (RFC 9457). `code` and the codes of `fields` are worded by the web. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly code: string
  /** `path` is a JSON pointer into the body; `fieldName` turns it into a form's name. */
  readonly fields: readonly FieldProblem[]
  /** With 412: the state the server holds now. */
  readonly current: unknown

  constructor({ status, code, title, fields, current }: ProblemParts) {
    super(title ?? code)
    this.status = status
    this.code = code
    this.fields = fields ?? []
    this.current = current
  }
}

/** The server did not answer: no connection, or it went away. Nothing is known about what happened to a write. */
export class OfflineError extends Error {
  override name = 'OfflineError'
  readonly code = 'offline'
}

export const isGone = (error: unknown) => error instanceof ApiError && (error.status === 404 || error.status === 410)
export const isStale = (error: unknown): error is ApiError => error instanceof ApiError && error.status === 412
/** Worth trying again by itself: the network or the server, not what was asked. */
export const isPassing = (error: unknown) =>
  error instanceof OfflineError || (error instanceof ApiError && (error.status >= 500 || error.status === 429))

/** `/tasks/2/label` → `tasks.2.label`, as react-hook-form names its fields. */
export const fieldName = (pointer: string) =>
  pointer
    .split('/')
    .filter(Boolean)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
