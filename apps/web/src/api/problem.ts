import { Problem } from '@fleksbro/contract'
import { ApiError } from './errors.ts'

const Partly = Problem.partial()

/** Reads problem details (RFC 9457); a proxy's HTML page becomes an error with the status as its code. */
export async function readProblem(response: Response): Promise<ApiError> {
  const parsed = Partly.safeParse(await response.json().catch(() => null))
  const { code, title, fields, current } = parsed.success ? parsed.data : {}
  return new ApiError({ status: response.status, code: code ?? `http-${response.status}`, title, fields, current })
}
