import { assemble } from './assemble.ts'

export const english = assemble(import.meta.glob<object>('./en/*.ts', { eager: true, import: 'words' }))
