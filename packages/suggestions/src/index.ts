export { LONGEST_TEXT } from './longest-text.ts'
export { nameOf } from './one-of-each.ts'
export { readInSteps, readText } from './read-text.ts'
export type * from './types.ts'
