import { assemble } from '../assemble.ts'

export const words = assemble(import.meta.glob<object>('../en/live.ts', { eager: true, import: 'words' }))
