import { carveJobs } from '@fleksbro/contract'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { carve } from './carve.ts'

export const carving: Module = async (app) => {
  app.route({
    ...serves(carveJobs),
    config: { access: ['company'] },
    handler: (request) => carve(request, request.params.companyId, request.body),
  })
}
