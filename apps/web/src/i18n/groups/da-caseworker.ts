import { assemble } from '../assemble.ts'

export const words = assemble(import.meta.glob<object>('../da/{caseload,quality}.ts', { eager: true, import: 'words' }))
