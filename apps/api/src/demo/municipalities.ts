import { words } from './short.ts'

/** Invented; on real postcodes so that distances are real. */
export const home = {
  code: '0999',
  name: 'Brohavn Kommune',
  contact: 'Virksomhedsindgangen i Brohavn, hverdage kl. 9–14',
  postcodes: words('2900 2820 2870 2800 2830 2850 2860 2700 2880 2920 2930 2840'),
} as const

/** A small one beside it: nothing crosses. */
export const neighbour = {
  code: '0998',
  name: 'Tværvig Kommune',
  contact: 'Jobhjørnet i Tværvig',
  postcodes: words('2970 2980 2990'),
} as const

export type DemoMunicipality = typeof home.code | typeof neighbour.code
