export type * from './facts.ts'
export { daysOfWeek, partsOfDay, transports } from './facts.ts'
export type * from './match.ts'
export type * from './rules.ts'
