import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

const parts = { params: 'input', querystring: 'input', body: 'input' } as const

/** The contract as OpenAPI 3.1, which speaks JSON Schema 2020-12 as zod does. */
export async function openApi(app: FastifyInstance) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Fleksbro',
        version: '1',
        description: 'Where flex-jobbers, employers and consultants find the match that lasts.',
      },
    },
    transform: ({ schema, url }) => {
      const { response, ...rest } = (schema ?? {}) as Record<string, unknown>
      const described = Object.entries(rest).map(([name, part]) => [name, name in parts ? toJson(part, 'input') : part])
      const replies = Object.entries((response ?? {}) as object).map(([code, part]) => [code, toJson(part, 'output')])
      return {
        url,
        schema: {
          ...Object.fromEntries(described),
          ...(response ? { response: Object.fromEntries(replies) } : {}),
        } as never,
      }
    },
  })
  app.get('/api/openapi.json', { config: { access: 'public' }, schema: { hide: true } as object }, async () =>
    app.swagger(),
  )
}

function toJson(schema: unknown, io: 'input' | 'output') {
  if (!(schema instanceof z.ZodType)) return schema
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' })
  return rest
}
