import { type AcceptedLine, acceptAllocation, previewAllocation } from '@fleksbro/contract'
import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../http/errors.ts'
import { makeLineOnce } from '../../http/idempotency.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { type AskedLine, acceptLine } from './accept.service.ts'
import { preview } from './preview.service.ts'

export const allocation: Module = async (app) => {
  app.route({
    ...serves(previewAllocation),
    config: { access: ['caseworker'] },
    handler: ({ user, inContext, body }) => inContext((tx) => preview(tx, user, body)),
  })
  app.route({
    ...serves(acceptAllocation),
    config: { access: ['caseworker'] },
    handler: async (request) => {
      const lines: AcceptedLine[] = []
      for (const line of request.body.lines) lines.push(await accepted(request, line, request.body.rulesVersion))
      return { lines }
    },
  })
}

/** Each line in a transaction of its own: what stands in the way of one does not undo the others. */
async function accepted(request: FastifyRequest, line: AskedLine, rulesVersion: number): Promise<AcceptedLine> {
  const { candidateId, vacancyId } = line
  try {
    const introductionId = await request.inContext((tx) =>
      makeLineOnce(tx, request, `${candidateId} ${vacancyId}`, (id) =>
        acceptLine(tx, request.user, id, line, rulesVersion),
      ),
    )
    return { candidateId, vacancyId, introductionId, why: null }
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'invalid')
      return { candidateId, vacancyId, introductionId: null, why: error.code }
    throw error
  }
}
