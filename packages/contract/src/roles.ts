import { z } from 'zod'

export const roles = ['candidate', 'company', 'caseworker', 'admin'] as const
export const Role = z.enum(roles)
export type Role = z.output<typeof Role>
