import type { Problem } from '@fleksbro/contract'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from './errors.ts'
import { InvalidInput } from './zod.ts'

/** Codes of the framework that say what the caller did wrong. Everything else unknown is our fault and says nothing. */
const callers: Readonly<Record<string, [status: number, code: string]>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'json-only'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'not-json'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'not-json'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too-large'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'not-json'],
  FST_UNDER_PRESSURE: [503, 'busy'],
}

export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) return problem(error.status, error.code, error)
  if (error instanceof InvalidInput)
    return problem(
      error.at === 'params' ? 404 : 400,
      error.at === 'params' ? 'not-found' : 'invalid',
      error.at === 'params' ? {} : error,
    )
  const { code = '', statusCode } = error as Partial<FastifyError>
  const known = callers[code]
  if (known) return problem(...known)
  if (statusCode === 429) return problem(429, 'too-many-attempts')
  if (error instanceof SyntaxError && statusCode === 400) return problem(400, 'not-json')
  return problem(500, 'our-fault')
}

/** The one way an error leaves: no message of a library, no value of a query, no stack. Logs get ids only. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const answer = problemOf(error)
  if (answer.status >= 500) {
    const { name, code, stack } = error as Error & { code?: string }
    request.log.error(
      { fault: { name, code, at: stack?.split('\n').slice(1, 6) }, route: request.routeOptions.url },
      answer.code,
    )
  }
  if (answer.status === 503) reply.header('retry-after', '2')
  return reply.code(answer.status).type('application/problem+json').send(JSON.stringify(answer))
}

function problem(
  status: number,
  code: string,
  { fields, current }: { fields?: unknown; current?: unknown } = {},
): Problem {
  return {
    type: `urn:fleksbro:problem:${code}`,
    title: code,
    status,
    code,
    ...(fields ? { fields: fields as Problem['fields'] } : {}),
    ...(current === undefined ? {} : { current }),
  }
}
