import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../en/{catalogue,doors,profile,suggestions}.ts', { eager: true, import: 'words' }),
)
