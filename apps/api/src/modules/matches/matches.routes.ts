import {
  decideOnMatch,
  listMyMatches,
  listReview,
  listVacancyCandidates,
  readPair,
  readVacancyCandidate,
  rejectPair,
  undoRejection,
} from '@fleksbro/contract'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { openCard } from './company-candidates.service.ts'
import { listCandidates } from './company-list.ts'
import { decide, listMine } from './my-matches.service.ts'
import { readPair as pair, reject, undoRejection as undo } from './pair.service.ts'
import { review } from './review.service.ts'

export const matches: Module = async (app) => {
  app.route({
    ...serves(listMyMatches),
    config: { access: ['candidate', 'caseworker'] },
    handler: ({ user, inContext, params, query }) => inContext((tx) => listMine(tx, user, params.candidateId, query)),
  })
  app.route({
    ...serves(decideOnMatch),
    config: { access: ['candidate'] },
    handler: ({ user, inContext, params, body }) => inContext((tx) => decide(tx, user, params, body)),
  })
  app.route({
    ...serves(readPair),
    config: { access: ['candidate', 'caseworker'] },
    handler: ({ user, inContext, params }) => inContext((tx) => pair(tx, user, params)),
  })
  app.route({
    ...serves(rejectPair),
    config: { access: ['caseworker'] },
    handler: ({ user, inContext, params, body }) => inContext((tx) => reject(tx, user, params, body)),
  })
  app.route({
    ...serves(undoRejection),
    config: { access: ['caseworker'] },
    handler: ({ user, inContext, params }) => inContext((tx) => undo(tx, user, params)),
  })
  app.route({
    ...serves(listReview),
    config: { access: ['caseworker'] },
    handler: ({ user, inContext, query }) => inContext((tx) => review(tx, user, query)),
  })
  app.route({
    ...serves(listVacancyCandidates),
    config: { access: ['company'] },
    handler: (request) => listCandidates(request, request.params.vacancyId, request.query.page),
  })
  app.route({
    ...serves(readVacancyCandidate),
    config: { access: ['company'] },
    handler: ({ user, inOneContext, params }) =>
      inOneContext((tx) => openCard(tx, user, params.vacancyId, params.pseudonym)),
  })
}
