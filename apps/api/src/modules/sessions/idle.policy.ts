import type { Role } from '@fleksbro/contract'

const hour = 3_600
const day = 24 * hour

/** How long a session lives without being used. */
export const idleSeconds: Readonly<Record<Role, number>> = {
  candidate: 30 * day,
  company: 14 * day,
  caseworker: 12 * hour,
  admin: 12 * hour,
}

export const idleUntil = (role: Role, wall: Date): Date => new Date(wall.getTime() + idleSeconds[role] * 1000)
