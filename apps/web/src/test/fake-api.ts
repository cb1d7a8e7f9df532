import type { AnyEndpoint, BodyOf, InputOf, ReplyOf } from '@fleksbro/contract'
import { vi } from 'vitest'
import { ApiError } from '../api/errors.ts'

interface Asked {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
}

interface Answer {
  readonly endpoint: AnyEndpoint
  readonly answer: (input: never, asked: Asked) => unknown
}

/** One endpoint and its answer: a reply, a thrown `ApiError` (a refusal) or a thrown `TypeError` (no connection). */
export const on = <E extends AnyEndpoint>(
  endpoint: E,
  answer: (
    input: Omit<InputOf<E>, 'body'> & { readonly body: BodyOf<E> },
    asked: Asked,
  ) => ReplyOf<E> | Promise<ReplyOf<E>>,
): Answer => ({ endpoint, answer })

/** Answers `fetch` from the contract; an answer that the contract would not allow fails the test. Later answers win. */
export function fakeApi(...answers: Answer[]): { readonly calls: string[] } {
  const calls: string[] = []
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body }: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(address, 'http://localhost')
    calls.push(`${method} ${pathname}`)
    for (const { endpoint, answer } of answers.toReversed()) {
      const found = endpoint.method === method && patternOf(endpoint.path).exec(pathname)
      if (!found) continue
      const asked = {
        params: { ...found.groups },
        query: searchParams,
        body: body ? JSON.parse(String(body)) : undefined,
      }
      return await reply(endpoint, answer, asked)
    }
    return problem(new ApiError({ status: 404, code: 'not-found', title: `No answer to ${method} ${pathname}` }))
  })
  return { calls }
}

const patternOf = (path: string) => new RegExp(`^/api${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`)

async function reply(endpoint: AnyEndpoint, answer: Answer['answer'], asked: Asked): Promise<Response> {
  try {
    const body = endpoint.body.parse(asked.body)
    const answered = await answer(
      { params: asked.params, query: Object.fromEntries(asked.query), body } as never,
      asked,
    )
    return Response.json(endpoint.reply.parse(answered))
  } catch (error) {
    if (error instanceof ApiError) return problem(error)
    throw error
  }
}

const problem = ({ status, code, message, fields, current }: ApiError) =>
  Response.json({ type: 'about:blank', title: message, status, code, fields, current }, { status })
