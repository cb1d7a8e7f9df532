import { z } from 'zod'

/** One HTTP call, described once: the API serves it, the web calls it and the tests call it from this object. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/api`, with `:names` for the parameters. */
  readonly path: `/${string}`
  readonly summary: string
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly reply: Reply
  /** A POST that makes something: it takes an `idempotency-key` header, and a repeated key makes nothing twice. */
  readonly creates: boolean
}

export type AnyEndpoint = Endpoint
export type ReplyOf<E extends AnyEndpoint> = z.output<E['reply']>
export type BodyOf<E extends AnyEndpoint> = z.output<E['body']>

type Part<Name extends string, Schema extends z.ZodType> = [z.input<Schema>] extends [undefined]
  ? { readonly [K in Name]?: undefined }
  : { readonly [K in Name]: z.input<Schema> }

/** What a caller gives: `params`, `query` and `body`, each only where the endpoint has one. */
export type InputOf<E extends AnyEndpoint> = Part<'params', E['params']> &
  Part<'query', E['query']> &
  Part<'body', E['body']>

const nothing = z.undefined()
type Nothing = typeof nothing

interface Description<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> {
  readonly method: Endpoint['method']
  readonly path: `/${string}`
  readonly summary: string
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly reply: R
  readonly creates?: boolean
}

export function endpoint<
  R extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(described: Description<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return {
    ...described,
    params: (described.params ?? nothing) as P,
    query: (described.query ?? nothing) as Q,
    body: (described.body ?? nothing) as B,
    creates: described.creates ?? false,
  }
}

/** A reply that says only that it was done. */
export const Done = z.object({ done: z.literal(true) })
