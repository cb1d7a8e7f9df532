import { assemble } from '../assemble.ts'

export const words = assemble(import.meta.glob<object>('../da/caseload.ts', { eager: true, import: 'words' }))
