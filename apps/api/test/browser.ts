import type { AnyEndpoint, InputOf, Problem, ReplyOf } from '@fleksbro/contract'
import type { startTestApp } from './test-app.ts'

type TestApp = Awaited<ReturnType<typeof startTestApp>>

/** A browser that keeps its cookies, for what happens around log-in. */
export function browserOf({ app }: Pick<TestApp, 'app'>, address = '127.0.0.1') {
  const jar = new Map<string, string>()

  async function call<E extends AnyEndpoint>(endpoint: E, input: InputOf<E>) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const { body } = input as { body?: object }
    const response = await app.inject({
      method: endpoint.method,
      url: `/api${endpoint.path}`,
      remoteAddress: address,
      headers: { 'x-fleksbro': '1', ...(cookie ? { cookie } : {}) },
      ...(body ? { payload: body } : {}),
    })
    for (const { name, value } of response.cookies) value ? jar.set(name, value) : jar.delete(name)
    const json: unknown = response.body ? response.json() : undefined
    return {
      status: response.statusCode,
      cookies: response.cookies,
      body: json as ReplyOf<E>,
      problem: json as Problem,
    }
  }

  return { call, jar }
}
