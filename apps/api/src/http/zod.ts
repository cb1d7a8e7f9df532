import type { AnyEndpoint, FieldProblem } from '@fleksbro/contract'
import type { FastifyInstance, FastifyTypeProvider } from 'fastify'
import { z } from 'zod'

export interface ZodTypes extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown
  serializer: this['schema'] extends z.ZodType ? z.input<this['schema']> : unknown
}

export class InvalidInput extends Error {
  override name = 'InvalidInput'
  readonly at: string
  readonly fields: readonly FieldProblem[]
  constructor(at: string, error: z.ZodError) {
    super('invalid input')
    this.at = at
    this.fields = error.issues.flatMap(fieldsOf)
  }
}

/** Bodies are parsed strictly, replies are cut to their schema. */
export function withZod(app: FastifyInstance) {
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (input) => {
    const parsed = schema.safeParse(input)
    return parsed.success ? { value: parsed.data } : { error: new InvalidInput(httpPart ?? 'body', parsed.error) }
  })
  app.setSerializerCompiler<z.ZodType>(
    ({ schema }) =>
      (reply) =>
        JSON.stringify(schema.parse(reply)),
  )
  return app.withTypeProvider<ZodTypes>()
}

export type App = ReturnType<typeof withZod>

interface Served<E extends AnyEndpoint> {
  method: E['method']
  url: string
  schema: { params: E['params']; querystring: E['query']; body: E['body']; response: { '2xx': E['reply'] } }
}

/** Where the contract has no body none is taken, however deep. */
const nothingSaid = z.strictObject({}).nullish()

/** The part of a route that the contract already knows. */
export function serves<E extends AnyEndpoint>({ method, path, params, query, body, reply, summary }: E): Served<E> {
  const has = (schema: z.ZodType) => !(schema instanceof z.ZodUndefined)
  const schema = {
    summary,
    ...(has(params) ? { params } : {}),
    ...(has(query) ? { querystring: query } : {}),
    ...(has(body) ? { body } : method === 'GET' || method === 'DELETE' ? {} : { body: nothingSaid }),
    response: { '2xx': reply },
  }
  return { method, url: path, schema } as unknown as Served<E>
}

/** JSON pointers; codes are ours where the schema names one, zod's otherwise. */
function fieldsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  const pointer = (path: readonly PropertyKey[]) =>
    path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, 20).map((key) => ({ path: pointer([...issue.path, key]), code: 'unknown-field' }))
  const ours = /^[a-z]+(-[a-z]+)*$/.test(issue.message) ? issue.message : undefined
  return [
    {
      path: pointer(issue.path),
      code:
        ours ??
        (issue.code === 'invalid_type' && issue.input === undefined ? 'missing' : issue.code.replaceAll('_', '-')),
    },
  ]
}
