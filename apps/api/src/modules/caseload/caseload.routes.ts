import {
  assignCandidate,
  createCandidate,
  inviteCandidate,
  listCandidates as listCandidatesEndpoint,
  listCaseworkers as listCaseworkersEndpoint,
  listWaiting as listWaitingEndpoint,
  openCandidate,
} from '@fleksbro/contract'
import type { FastifyRequest } from 'fastify'
import type { Transaction } from '../../db/client.ts'
import { makeOnce } from '../../http/idempotency.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { assign, listCandidates, listCaseworkers, listWaiting, openWithReason } from './caseload.service.ts'
import { createFor, inviteAgain, type Means } from './invite.service.ts'

const config = { access: ['caseworker'] } as const

export const caseload: Module = async (app, { database, config: { publicUrl, mail, demo } }) => {
  const mails = mail.smtpUrl !== undefined || demo
  /** Links are out of a consultant's reach; profile, link and mail come to be together or not at all. */
  function asSystem<T>(request: FastifyRequest, work: (tx: Transaction, means: Means) => Promise<T>): Promise<T> {
    const { user } = request
    const context = { role: 'system', account: user.accountId, municipality: user.municipality } as const
    return database.within(context, (tx) =>
      work(tx, { user, publicUrl, mails, once: (make) => makeOnce(tx, request, make) }),
    )
  }

  app.route({
    ...serves(listCandidatesEndpoint),
    config,
    handler: ({ user, inContext, query }) => inContext((tx) => listCandidates(tx, user, query)),
  })
  app.route({
    ...serves(createCandidate),
    config,
    handler: (request) => asSystem(request, (tx, means) => createFor(tx, means, request.body)),
  })
  app.route({
    ...serves(inviteCandidate),
    config,
    handler: (request) =>
      asSystem(request, (tx, means) => inviteAgain(tx, means, request.params.candidateId, request.body.email)),
  })
  app.route({
    ...serves(assignCandidate),
    config,
    handler: ({ user, inContext, params, body }) =>
      inContext((tx) => assign(tx, user, params.candidateId, body.accountId)),
  })
  app.route({
    ...serves(openCandidate),
    config,
    handler: ({ user, inContext, params, body }) =>
      inContext((tx) => openWithReason(tx, user, params.candidateId, body.reason)),
  })
  app.route({
    ...serves(listWaitingEndpoint),
    config,
    handler: ({ user, inContext }) => inContext((tx) => listWaiting(tx, user)),
  })
  app.route({
    ...serves(listCaseworkersEndpoint),
    config,
    handler: ({ inContext }) => inContext(listCaseworkers),
  })
}
