import { livePath } from '@fleksbro/contract'
import { refuseForeign } from '../../http/access.ts'
import { tooMany } from '../../http/errors.ts'
import type { Module } from '../module.ts'

/** A stream ends with its connection, so that a process that stops need not wait; no proxy may hold it back. */
const headers = { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no', connection: 'close' }

/** What changes for whoever is signed in, as it happens (server-sent events). */
export const live: Module = async (app, { live: hub }) => {
  app.addHook('preClose', async () => hub.close())

  app.route({
    method: 'GET',
    url: livePath,
    exposeHeadRoute: false,
    schema: { summary: 'What changes for the reader, as it happens: server-sent events, kind and id only' } as object,
    config: { access: 'anyone-signed-in' },
    handler: (request, reply) => {
      // It changes nothing, but a foreign page could hold a person's streams open.
      refuseForeign(request)
      const stream = hub.open(request.user)
      if (!stream) throw tooMany()
      return reply.headers(headers).send(stream)
    },
  })
}
