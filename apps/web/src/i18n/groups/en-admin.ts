import { assemble } from '../assemble.ts'

export const words = assemble(import.meta.glob<object>('../en/admin.ts', { eager: true, import: 'words' }))
