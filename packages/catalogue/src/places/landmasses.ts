import type { Transport } from '@fleksbro/scoring'
import type { Point } from './geometry.ts'

/** What can be reached over land without a ferry or one of the two belts; bridged islands belong to their neighbour. */
export type Landmass =
  | 'jutland'
  | 'funen'
  | 'zealand'
  | 'bornholm'
  | 'samso'
  | 'laeso'
  | 'aero'
  | 'fano'
  | 'anholt'
  | 'sejero'
  | 'fejo'
  | 'fur'

/** A way from one landmass to another. A bridge counts as distance from `a` to `b`; a ferry as minutes, waiting included. */
export interface Crossing {
  readonly between: readonly [Landmass, Landmass]
  readonly a: Point
  readonly b: Point
  readonly by: readonly Transport[]
  readonly ferry?: { readonly low: number; readonly high: number }
}

const islands: Readonly<Record<string, Landmass>> = {
  '4592': 'sejero',
  '4944': 'fejo',
  '5960': 'aero',
  '5970': 'aero',
  '5985': 'aero',
  '6720': 'fano',
  '7884': 'fur',
  '8305': 'samso',
  '8592': 'anholt',
  '9940': 'laeso',
}

/** The landmass of a known postcode; Lolland, Falster and Møn count as Zealand, Langeland as Funen, Als and Mors as Jutland. */
export function landmassOf(postcode: string): Landmass {
  if (postcode.startsWith('37')) return 'bornholm'
  return islands[postcode] ?? (postcode < '5000' ? 'zealand' : postcode < '6000' ? 'funen' : 'jutland')
}

const anyWay: readonly Transport[] = ['walk', 'bike', 'public', 'car']
const motorised: readonly Transport[] = ['public', 'car']

/**
 * Bridges and ferries worth thinking of for work. Ferry minutes run from a sailing just caught to a wait for the next,
 * as rounded estimates. Bornholm's is the way by Ystad and Øresund; Anholt has no sailings that allow a working day.
 */
export const crossings: readonly Crossing[] = [
  { between: ['zealand', 'funen'], a: [55.351, 11.106], b: [55.299, 10.848], by: motorised },
  { between: ['funen', 'jutland'], a: [55.51, 9.77], b: [55.523, 9.735], by: anyWay },
  {
    between: ['jutland', 'zealand'],
    a: [56.15, 10.225],
    b: [55.972, 11.37],
    by: motorised,
    ferry: { low: 88, high: 170 },
  },
  {
    between: ['funen', 'jutland'],
    a: [55.11, 10.083],
    b: [54.995, 9.985],
    by: motorised,
    ferry: { low: 52, high: 130 },
  },
  {
    between: ['funen', 'zealand'],
    a: [54.938, 10.838],
    b: [54.876, 11.025],
    by: motorised,
    ferry: { low: 48, high: 120 },
  },
  {
    between: ['bornholm', 'zealand'],
    a: [55.1, 14.69],
    b: [55.63, 12.65],
    by: motorised,
    ferry: { low: 135, high: 330 },
  },
  { between: ['samso', 'jutland'], a: [55.87, 10.55], b: [55.91, 10.255], by: anyWay, ferry: { low: 62, high: 180 } },
  { between: ['samso', 'zealand'], a: [55.815, 10.64], b: [55.68, 11.085], by: anyWay, ferry: { low: 77, high: 240 } },
  {
    between: ['laeso', 'jutland'],
    a: [57.297, 10.925],
    b: [57.435, 10.545],
    by: anyWay,
    ferry: { low: 92, high: 270 },
  },
  { between: ['aero', 'funen'], a: [54.889, 10.413], b: [55.058, 10.616], by: anyWay, ferry: { low: 77, high: 180 } },
  { between: ['aero', 'funen'], a: [54.945, 10.262], b: [55.093, 10.242], by: anyWay, ferry: { low: 62, high: 240 } },
  {
    between: ['aero', 'funen'],
    a: [54.857, 10.52],
    b: [54.935, 10.708],
    by: ['walk', 'bike', 'public'],
    ferry: { low: 45, high: 180 },
  },
  { between: ['aero', 'jutland'], a: [54.945, 10.262], b: [54.995, 9.985], by: anyWay, ferry: { low: 72, high: 240 } },
  { between: ['fano', 'jutland'], a: [55.446, 8.407], b: [55.463, 8.436], by: anyWay, ferry: { low: 13, high: 45 } },
  {
    between: ['sejero', 'zealand'],
    a: [55.88, 11.136],
    b: [55.747, 11.323],
    by: anyWay,
    ferry: { low: 62, high: 240 },
  },
  { between: ['fejo', 'zealand'], a: [54.938, 11.39], b: [54.915, 11.363], by: anyWay, ferry: { low: 16, high: 80 } },
  { between: ['fur', 'jutland'], a: [56.803, 9.02], b: [56.796, 9.008], by: anyWay, ferry: { low: 4, high: 30 } },
]
