import type { NeedGroup } from '@fleksbro/catalogue'

/** The themes in the order people meet them: what happens at work, around one, in the body, on the way. */
export const needGroups: readonly NeedGroup[] = ['KOG', 'TEM', 'SAN', 'SOC', 'TID', 'FYS', 'TRA']

/** Asked first: what most people in a flex-job name. */
export const commonNeeds: readonly string[] = [
  'KOG-01',
  'SAN-01',
  'TID-08',
  'SOC-04',
  'TEM-01',
  'FYS-01',
  'KOG-06',
  'SOC-01',
]
