import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { notFound } from './errors.ts'

const built = resolve(import.meta.dirname, '../../../web/dist')

/** The built pages. Every address that is no file and no API is the application, which knows its own pages. */
export async function serveWeb(app: FastifyInstance, folder = built) {
  if (!existsSync(folder)) return
  await app.register(files, { root: folder, serve: false, preCompressed: true })
  app.get<{ Params: { '*': string } }>('/*', { config: { access: 'public' } }, (request, reply) => {
    const path = request.params['*']
    if (path === 'api' || path.startsWith('api/')) throw notFound()
    if (path.startsWith('assets/')) return reply.sendFile(path, { maxAge: '1y', immutable: true })
    // The browser asks for it anew at every visit, and it says which release is the newest.
    if (path === 'sw.js') return reply.header('cache-control', 'no-cache').sendFile(path, { cacheControl: false })
    if (/^[\w-]+\.(svg|png|ico|webmanifest|txt)$/.test(path)) return reply.sendFile(path, { maxAge: '1d' })
    return reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false })
  })
}
