import { assemble } from '../assemble.ts'

export const words = assemble(import.meta.glob<object>('../en/{caseload,quality}.ts', { eager: true, import: 'words' }))
