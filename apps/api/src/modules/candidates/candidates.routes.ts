import {
  eraseCandidate as eraseEndpoint,
  exportCandidate as exportEndpoint,
  hideFromCompany,
  readCompanyView,
  readProfile as readProfileEndpoint,
  saveProfile as saveProfileEndpoint,
  stopHidingFromCompany,
} from '@fleksbro/contract'
import { stale } from '../../http/errors.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { clearSessionCookies } from '../sessions/session-cookies.ts'
import { companyView } from './company-view.ts'
import { eraseCandidate } from './erase.ts'
import { exportCandidate } from './export.ts'
import { hideFrom, stopHiding } from './hide-from.ts'
import { readProfile } from './read-profile.ts'
import { saveProfile } from './save-profile.ts'
import { stepUp } from './step-up.ts'

const config = { access: ['candidate', 'caseworker'] } as const

export const candidates: Module = async (app, equipment) => {
  const { database } = equipment
  app.route({
    ...serves(readProfileEndpoint),
    config,
    handler: ({ user, inContext, params }) => inContext((tx) => readProfile(tx, user, params.candidateId)),
  })
  app.route({
    ...serves(saveProfileEndpoint),
    config,
    handler: async ({ user, inContext, params, body }) => {
      const saved = await inContext((tx) => saveProfile(tx, user, params.candidateId, body))
      if (saved.stale) throw stale(saved.profile)
      return saved.profile
    },
  })
  app.route({
    ...serves(readCompanyView),
    config,
    handler: ({ user, inContext, params }) => inContext((tx) => companyView(tx, user, params.candidateId)),
  })
  app.route({
    ...serves(hideFromCompany),
    config,
    handler: ({ user, inContext, params: { candidateId, cvr }, body: { name } }) =>
      inContext((tx) => hideFrom(tx, user, candidateId, { cvr, name })),
  })
  app.route({
    ...serves(stopHidingFromCompany),
    config,
    handler: ({ user, inContext, params: { candidateId, cvr } }) =>
      inContext((tx) => stopHiding(tx, user, candidateId, cvr)),
  })
  app.route({
    ...serves(exportEndpoint),
    config,
    handler: async ({ user, params, body }) => {
      await stepUp(equipment, user.accountId, body.password)
      return exportCandidate(database, user, params.candidateId)
    },
  })
  app.route({
    ...serves(eraseEndpoint),
    config,
    handler: async ({ user, params, body }, reply) => {
      await stepUp(equipment, user.accountId, body.password)
      await eraseCandidate(database, user, params.candidateId)
      if (user.candidateId === params.candidateId) clearSessionCookies(reply, equipment)
      return { done: true as const }
    },
  })
}
