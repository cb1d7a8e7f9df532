export { nameOf } from './one-of-each.ts'
export { LONGEST_TEXT, readInSteps, readText } from './read-text.ts'
export type * from './types.ts'
