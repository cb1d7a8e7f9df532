import { assemble } from '../assemble.ts'

export const words = assemble(import.meta.glob<object>('../da/admin.ts', { eager: true, import: 'words' }))
