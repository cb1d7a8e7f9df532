import { createRequire } from 'node:module'

type Loader = typeof import('highs').default

/** The solver that ours is compared with. Its types promise a default export that its CommonJS form does not have. */
export const loadHighs = createRequire(import.meta.url)('highs') as Loader
