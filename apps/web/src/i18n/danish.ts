import { assemble } from './assemble.ts'

export const danish = assemble(import.meta.glob<object>('./da/*.ts', { eager: true, import: 'words' }))
