import { carveJobs } from '@fleksbro/contract'
import { whatCounts } from '../../http/rate-limits.ts'
import { serves } from '../../http/zod.ts'
import { Turns } from '../engine/turns.ts'
import type { Module } from '../module.ts'
import { carve } from './carve.ts'

export const carving: Module = async (app) => {
  const turns = new Turns()
  app.route({
    ...serves(carveJobs),
    config: { access: ['company'], rateLimit: whatCounts },
    // To propose is long work: a company has it done once at a time, however many windows ask.
    handler: (request) => {
      const answer = () => carve(request, request.params.companyId, request.body)
      return request.body.jobs ? answer() : turns.take(request.user.companyId ?? '', answer)
    },
  })
}
