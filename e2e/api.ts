import type { Account, AnyEndpoint, InputOf, ReplyOf } from '@fleksbro/contract'
import { listDemoAccounts, listDemoMails, logIn, logInToDemo } from '@fleksbro/contract'

export interface Client {
  call<E extends AnyEndpoint>(endpoint: E, input: InputOf<E>): Promise<ReplyOf<E>>
  /** What a browser needs to go on as the same person. */
  cookies(): { name: string; value: string; url: string }[]
}

export interface Reader extends Client {
  readonly account: Account
}

/** Somebody who talks to the API without a browser, cookies included: for what a journey only needs arranged. */
export function apiClient(url: string): Client {
  const cookies = new Map<string, string>()

  async function call<E extends AnyEndpoint>(endpoint: E, input: InputOf<E>): Promise<ReplyOf<E>> {
    const { method, path, creates } = endpoint
    const response = await fetch(url + addressOf(path, input as Parts), {
      method,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'GET' ? {} : { 'x-fleksbro': '1' }),
        ...(creates ? { 'idempotency-key': crypto.randomUUID() } : {}),
        ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    return endpoint.reply.parse(await response.json()) as ReplyOf<E>
  }
  return { call, cookies: () => [...cookies].map(([name, value]) => ({ name, value, url })) }
}

interface Parts {
  readonly params?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
}

function addressOf(path: string, { params = {}, query = {} }: Parts) {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  return `/api${filled}${search.size ? `?${search}` : ''}`
}

/** Signed in as a person of the demo, by a part of the name. */
export async function signedIn(url: string, name: string): Promise<Reader> {
  const client = apiClient(url)
  const people = await client.call(listDemoAccounts, {})
  const person = people.find((one) => one.name.includes(name))
  if (!person) throw new Error(`The demo offers nobody called ${name}`)
  const { account } = await client.call(logInToDemo, { body: { accountId: person.accountId } })
  if (!account) throw new Error(`Nobody was signed in as ${name}`)
  return { ...client, account }
}

export async function loggedIn(url: string, body: InputOf<typeof logIn>['body']): Promise<Reader> {
  const client = apiClient(url)
  const { account } = await client.call(logIn, { body })
  if (!account) throw new Error(`Nobody was logged in as ${body.email}`)
  return { ...client, account }
}

/** The path of the newest link that was mailed to an address, once it is there. */
export async function mailedLink(url: string, address: string): Promise<string> {
  const client = apiClient(url)
  for (let tries = 0; tries < 100; tries++) {
    const mails = await client.call(listDemoMails, {})
    const link = mails.find(({ to }) => to.includes(address))?.text.match(/https?:\/\/\S+/)?.[0]
    if (link) return link.slice(new URL(link).origin.length)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No mail with a link came to ${address}`)
}
