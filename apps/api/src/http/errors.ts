import type { FieldProblem } from '@fleksbro/contract'

/** What a person did that the domain does not allow. The web words it by its code. */
export class DomainError extends Error {
  override name = 'DomainError'
  readonly status: number
  readonly code: string
  readonly fields: readonly FieldProblem[] | undefined
  readonly current: unknown

  constructor(status: number, code: string, more: { fields?: readonly FieldProblem[]; current?: unknown } = {}) {
    super(code)
    this.status = status
    this.code = code
    this.fields = more.fields
    this.current = more.current
  }
}

/** Also for what exists but may not be seen: both look exactly alike. */
export const notFound = () => new DomainError(404, 'not-found')
export const notSignedIn = () => new DomainError(401, 'not-signed-in')
export const forbidden = (code = 'forbidden') => new DomainError(403, code)
export const conflict = (code: string) => new DomainError(409, code)
/** Somebody else saved meanwhile; `current` is what the reader may see of it. */
export const stale = (current: unknown) => new DomainError(412, 'stale', { current })
export const invalid = (...fields: FieldProblem[]) => new DomainError(400, 'invalid', { fields })
export const tooMany = () => new DomainError(429, 'too-many-attempts')
