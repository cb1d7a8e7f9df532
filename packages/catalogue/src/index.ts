export { needByCode, needs } from './needs/index.ts'
export { schemeById, schemes } from './schemes.ts'
export type * from './types.ts'
