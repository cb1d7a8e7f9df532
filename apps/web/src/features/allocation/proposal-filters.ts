import { z } from 'zod'

export const whose = ['mine', 'mine-and-unassigned'] as const

/** What stands in the address of the proposal; what does not fit falls back. */
export const ProposalFilters = z.object({
  whose: z.enum(whose).catch('mine'),
  sector: z
    .string()
    .regex(/^[\w-]{1,80}$/)
    .optional()
    .catch(undefined),
  perPerson: z.coerce.number().int().min(1).max(3).catch(1),
  perVacancy: z.coerce.number().int().min(1).max(5).catch(2),
})
export type ProposalFilters = z.output<typeof ProposalFilters>
