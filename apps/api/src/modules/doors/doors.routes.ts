import { listCandidateDoors, listPairDoors, listVacancyDoors } from '@fleksbro/contract'
import { whatCounts } from '../../http/rate-limits.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { doorsOfCandidate } from './candidate-doors.service.ts'
import { listDoorsOfVacancy } from './company-doors.ts'
import { doorsOfPair } from './pair-doors.service.ts'

export const doors: Module = async (app) => {
  app.route({
    ...serves(listCandidateDoors),
    config: { access: ['candidate', 'caseworker'] },
    handler: ({ user, inContext, params }) => inContext((tx) => doorsOfCandidate(tx, user, params.candidateId)),
  })
  app.route({
    ...serves(listPairDoors),
    config: { access: ['candidate', 'caseworker'] },
    handler: ({ user, inContext, params }) => inContext((tx) => doorsOfPair(tx, user, params)),
  })
  app.route({
    ...serves(listVacancyDoors),
    config: { access: ['company'], rateLimit: whatCounts },
    handler: (request) => listDoorsOfVacancy(request, request.params.vacancyId),
  })
}
