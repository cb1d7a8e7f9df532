import {
  hideFromCompany,
  readCompanyView,
  readProfile as readProfileEndpoint,
  saveProfile as saveProfileEndpoint,
  stopHidingFromCompany,
} from '@fleksbro/contract'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { companyView } from './company-view.ts'
import { hideFrom, stopHiding } from './hide-from.ts'
import { readProfile } from './read-profile.ts'
import { saveProfile } from './save-profile.ts'

const config = { access: ['candidate', 'caseworker'] } as const

export const candidates: Module = async (app) => {
  app.route({
    ...serves(readProfileEndpoint),
    config,
    handler: ({ user, inContext, params }) => inContext((tx) => readProfile(tx, user, params.candidateId)),
  })
  app.route({
    ...serves(saveProfileEndpoint),
    config,
    handler: ({ user, inContext, params, body }) => inContext((tx) => saveProfile(tx, user, params.candidateId, body)),
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
}
