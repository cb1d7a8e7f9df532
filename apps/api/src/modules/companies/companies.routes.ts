import {
  addWorkplace as addWorkplaceEndpoint,
  decideAdmission,
  inviteColleague,
  listCompanies,
  listMunicipalities,
  readCompany,
  registerCompany,
  removeMember,
  saveCompany,
  saveWorkplace as saveWorkplaceEndpoint,
  takeOnCompany,
} from '@fleksbro/contract'
import { notFound } from '../../http/errors.ts'
import { makeOnce } from '../../http/idempotency.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { takeAttempt } from '../sessions/attempts.ts'
import { decide, list, takeOn } from './admissions.service.ts'
import { isMember } from './companies.policy.ts'
import { addWorkplace, municipalities, save, saveWorkplace } from './companies.service.ts'
import { read } from './load-company.ts'
import { invite, remove } from './members.service.ts'
import { checkRegistration, register } from './registrations.service.ts'

const done = { done: true } as const

export const companies: Module = async (app, means) => {
  const { config, database } = means
  app.route({
    ...serves(listMunicipalities),
    config: { access: 'public' },
    // Nobody is signed in where a company chooses its municipality.
    handler: () => database.within({ role: 'system' }, municipalities),
  })
  app.route({
    ...serves(registerCompany),
    config: { access: 'public' },
    handler: async ({ body, ip }) => {
      checkRegistration(body)
      await takeAttempt(means, [
        { name: 'register:address', of: ip, max: 20, minutes: 60 },
        { name: 'register:e-mail', of: body.email, max: 3, minutes: 60 },
      ])
      // Whoever registers is nobody yet.
      const context = { role: 'system', municipality: body.municipality } as const
      await database.within(context, (tx) => register(tx, body, config.publicUrl))
      return done
    },
  })
  app.route({
    ...serves(readCompany),
    config: { access: ['company', 'caseworker'] },
    handler: ({ user, inContext, params }) => inContext((tx) => read(tx, user, params.companyId)),
  })
  app.route({
    ...serves(saveCompany),
    config: { access: ['company'] },
    handler: ({ user, inContext, params, body }) => inContext((tx) => save(tx, user, params.companyId, body)),
  })
  app.route({
    ...serves(addWorkplaceEndpoint),
    config: { access: ['company'] },
    handler: (request) => {
      const { user, params, body } = request
      if (!isMember(user, params.companyId)) throw notFound()
      return request.inContext(async (tx) => {
        await makeOnce(tx, request, (id) => addWorkplace(tx, params.companyId, id, body))
        return read(tx, user, params.companyId)
      })
    },
  })
  app.route({
    ...serves(saveWorkplaceEndpoint),
    config: { access: ['company'] },
    handler: ({ user, inContext, params, body }) => inContext((tx) => saveWorkplace(tx, user, params, body)),
  })
  app.route({
    ...serves(inviteColleague),
    config: { access: ['company'] },
    handler: async (request) => {
      const { user, params, body } = request
      await takeAttempt(means, [{ name: 'invite:account', of: user.accountId, max: 30, minutes: 60 }])
      return request.inContext(async (tx) => {
        await makeOnce(tx, request, () => invite(tx, user, params.companyId, body, config.publicUrl))
        return done
      })
    },
  })
  app.route({
    ...serves(removeMember),
    config: { access: ['company'] },
    handler: async ({ user, inContext, params }) => {
      await inContext((tx) => remove(tx, user, params.companyId, params.accountId))
      return done
    },
  })
  app.route({
    ...serves(listCompanies),
    config: { access: ['caseworker'] },
    handler: ({ user, inContext, query }) => inContext((tx) => list(tx, user, query)),
  })
  app.route({
    ...serves(decideAdmission),
    config: { access: ['caseworker'] },
    handler: ({ user, inContext, params, body }) => inContext((tx) => decide(tx, user, params.companyId, body)),
  })
  app.route({
    ...serves(takeOnCompany),
    config: { access: ['caseworker'] },
    handler: ({ user, inContext, params }) => inContext((tx) => takeOn(tx, user, params.companyId)),
  })
}
