import { assemble } from '../assemble.ts'

export const words = assemble(import.meta.glob<object>('../da/pay.ts', { eager: true, import: 'words' }))
