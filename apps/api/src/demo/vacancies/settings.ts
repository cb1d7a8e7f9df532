import type { Condition } from '@fleksbro/contract'
import { words } from '../short.ts'

interface Answers {
  readonly yes?: string
  readonly adaptable?: string
  readonly no?: string
  readonly unknown?: string
  /** Today's number and what it can be adapted to. */
  readonly numbers?: Readonly<Record<string, readonly [number, number?]>>
}

export function conditionsFrom({ yes, adaptable, no, unknown, numbers }: Answers): Record<string, Condition> {
  const said = (answer: 'yes' | 'adaptable' | 'no' | 'unknown', codes = '') =>
    words(codes).map((code) => [code, { answer }] as const)
  return Object.fromEntries<Condition>([
    ...said('yes', yes),
    ...said('adaptable', adaptable),
    ...said('no', no),
    ...said('unknown', unknown),
    ...Object.entries(numbers ?? {}).map(
      ([code, [today, adaptableTo]]) => [code, adaptableTo === undefined ? { today } : { today, adaptableTo }] as const,
    ),
  ])
}

/** What such a place usually answers; a vacancy says where it differs. */
export const settings = {
  workshop: {
    yes: 'TEM-01 TEM-03 KOG-01 KOG-02 KOG-03 SOC-02 SOC-03 SOC-04 SOC-06 SOC-08 TID-10 TID-11 TRA-03',
    adaptable: 'TID-03 TID-08 FYS-03 KOG-04 KOG-05 SAN-02',
    no: 'SAN-04 KOG-11',
    numbers: { 'FYS-01': [15, 8], 'KOG-06': [45, 90], 'SOC-01': [6, 4], 'KOG-08': [3, 7] },
  },
  factory: {
    yes: 'KOG-02 KOG-03 SOC-02 SOC-03 SOC-06 SOC-08 TRA-03 TID-04',
    adaptable: 'TID-10 KOG-05 FYS-03 SOC-04',
    no: 'SAN-01 TID-05 FYS-04',
    unknown: 'FYS-11',
    numbers: { 'FYS-01': [12], 'KOG-06': [60], 'SOC-01': [15] },
  },
  warehouse: {
    yes: 'KOG-02 KOG-03 KOG-11 SOC-02 SOC-03 SOC-08 TID-11',
    adaptable: 'TEM-01 KOG-01 KOG-04 KOG-05 SOC-04 TID-03 TID-08 TID-10 FYS-03',
    no: 'FYS-04 SAN-01 FYS-10',
    numbers: { 'FYS-01': [15, 10], 'SOC-01': [10, 5], 'KOG-06': [30, 60] },
  },
  shop: {
    yes: 'KOG-11 SOC-06 SOC-04 TRA-03 SOC-08',
    adaptable: 'TID-08 TID-10 KOG-02 KOG-05 TEM-01',
    no: 'SOC-02 FYS-04 SAN-01 KOG-01',
    numbers: { 'FYS-01': [10, 5], 'KOG-06': [5], 'TRA-02': [200] },
  },
  kitchen: {
    yes: 'KOG-02 KOG-03 SOC-04 SOC-06 TRA-03 TID-04',
    adaptable: 'KOG-01 KOG-04 KOG-05 TEM-01 TID-08 TID-10',
    no: 'FYS-04 SAN-01',
    numbers: { 'FYS-01': [15, 8], 'SOC-01': [6], 'FYS-05': [60, 30] },
  },
  office: {
    yes: 'FYS-04 FYS-12 KOG-11 SOC-08 TID-05 TID-11 TRA-03 KOG-02',
    adaptable: 'SAN-01 SAN-02 SAN-03 TID-08 TID-10 KOG-07 TEM-02 SOC-04 KOG-04',
    unknown: 'SAN-06',
    numbers: { 'FYS-01': [5], 'SOC-01': [6, 2], 'KOG-06': [30, 60], 'SAN-05': [60, 30], 'TRA-02': [300] },
  },
  desk: {
    yes: 'FYS-04 FYS-12 KOG-11 SAN-01 SOC-02 SOC-03 SOC-07 SOC-08 TEM-03 TID-05 TID-08 TID-09 TID-11 TRA-03',
    adaptable: 'TEM-02 TID-10 KOG-07 SOC-04 SAN-03 SAN-02',
    numbers: { 'FYS-01': [2], 'SOC-01': [4, 1], 'KOG-06': [90, 120], 'SAN-05': [90, 30] },
  },
  outdoors: {
    yes: 'SOC-02 SOC-03 SOC-08 TEM-01 KOG-02 TID-11',
    adaptable: 'KOG-01 KOG-04 KOG-05 SOC-04 TID-03 TID-08 TID-09 TID-10',
    no: 'FYS-10 FYS-04 FYS-07',
    numbers: { 'FYS-01': [15, 10], 'SOC-01': [5, 3], 'KOG-06': [60] },
  },
  care: {
    yes: 'SOC-06 SOC-04 KOG-11 TRA-03 FYS-11',
    adaptable: 'TEM-01 KOG-02 KOG-04 KOG-05 TID-08 TID-10 TID-04 SAN-02',
    no: 'SOC-02 FYS-04 SAN-01',
    numbers: { 'FYS-01': [8, 2], 'KOG-06': [10], 'SOC-01': [12, 6] },
  },
  cleaning: {
    yes: 'KOG-02 KOG-03 SOC-02 SOC-03 SOC-07 SOC-08 TID-04 TID-12 KOG-11',
    adaptable: 'KOG-04 KOG-05 TEM-01 TEM-03 SOC-04 TID-03 TID-08 TID-10 KOG-01',
    no: 'FYS-04 SAN-04',
    numbers: { 'FYS-01': [10, 5], 'SOC-01': [3, 2], 'KOG-06': [60] },
  },
} as const satisfies Record<string, Answers>

export type Setting = keyof typeof settings
export type OwnAnswers = Answers
