import {
  actOnIntroduction,
  askToMeet,
  listIntroductions,
  proposePair,
  readIntroduction,
  showInterest,
} from '@fleksbro/contract'
import { makeOnce } from '../../http/idempotency.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { act, ask, findAsked, showInterest as interest, propose } from './introductions.service.ts'
import { listMine, longestWaitingFirst, readOfPair, readOne } from './list.ts'

export const introductions: Module = async (app) => {
  app.route({
    ...serves(listIntroductions),
    config: { access: ['candidate', 'company', 'caseworker'] },
    handler: async ({ user, inEachContext, query }) =>
      longestWaitingFirst(await inEachContext((tx) => listMine(tx, user, query))),
  })
  app.route({
    ...serves(readIntroduction),
    config: { access: ['candidate', 'company', 'caseworker'] },
    handler: ({ user, inOneContext, params }) => inOneContext((tx) => readOne(tx, user, params.introductionId)),
  })
  app.route({
    ...serves(showInterest),
    config: { access: ['candidate'] },
    handler: (request) => {
      const { user, params } = request
      return request.inOneContext(async (tx) => {
        await makeOnce(tx, request, (id) => interest(tx, user, id, params))
        return readOfPair(tx, user, params)
      })
    },
  })
  app.route({
    ...serves(proposePair),
    config: { access: ['caseworker'] },
    handler: (request) => {
      const { user, params, body } = request
      return request.inOneContext(async (tx) => {
        await makeOnce(tx, request, (id) => propose(tx, user, id, params, body))
        return readOfPair(tx, user, params)
      })
    },
  })
  app.route({
    ...serves(askToMeet),
    config: { access: ['company'] },
    handler: (request) => {
      const { user, params, body } = request
      return request.inOneContext(async (tx) => {
        const asked = await findAsked(tx, user, params.vacancyId, params.pseudonym)
        if (!asked) return undefined
        await makeOnce(tx, request, (id) => ask(tx, id, asked, body))
        return readOfPair(tx, user, { candidateId: asked.candidateId, vacancyId: params.vacancyId })
      })
    },
  })
  app.route({
    ...serves(actOnIntroduction),
    config: { access: ['candidate', 'company', 'caseworker'] },
    handler: ({ user, inOneContext, params, body }) =>
      inOneContext(async (tx) => {
        if (!(await act(tx, user, params.introductionId, body))) return undefined
        return readOne(tx, user, params.introductionId)
      }),
  })
}
