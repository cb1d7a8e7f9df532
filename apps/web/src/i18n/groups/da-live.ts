import { assemble } from '../assemble.ts'

export const words = assemble(import.meta.glob<object>('../da/live.ts', { eager: true, import: 'words' }))
