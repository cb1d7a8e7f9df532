import { createVacancy, listVacancies, moveVacancy, readVacancy, saveVacancy } from '@fleksbro/contract'
import { notFound } from '../../http/errors.ts'
import { makeOnce } from '../../http/idempotency.ts'
import { serves } from '../../http/zod.ts'
import { isMember } from '../companies/companies.policy.ts'
import type { Module } from '../module.ts'
import { create, list, move, read, save } from './vacancies.service.ts'

export const vacancies: Module = async (app) => {
  app.route({
    ...serves(listVacancies),
    config: { access: ['company', 'caseworker'] },
    handler: ({ user, inContext, params }) => inContext((tx) => list(tx, user, params.companyId)),
  })
  app.route({
    ...serves(createVacancy),
    config: { access: ['company'] },
    handler: (request) => {
      const { user, params, body } = request
      if (!isMember(user, params.companyId)) throw notFound()
      return request.inContext(async (tx) => {
        const id = await makeOnce(tx, request, (id) => create(tx, user, params.companyId, id, body))
        return read(tx, user, id)
      })
    },
  })
  app.route({
    ...serves(readVacancy),
    config: { access: ['company', 'caseworker'] },
    handler: ({ user, inContext, params }) => inContext((tx) => read(tx, user, params.vacancyId)),
  })
  app.route({
    ...serves(saveVacancy),
    config: { access: ['company'] },
    handler: ({ user, inContext, params, body }) => inContext((tx) => save(tx, user, params.vacancyId, body)),
  })
  app.route({
    ...serves(moveVacancy),
    config: { access: ['company'] },
    handler: ({ user, inContext, params, body }) => inContext((tx) => move(tx, user, params.vacancyId, body.action)),
  })
}
