import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../da/{catalogue,cv,doors,profile,suggestions}.ts', { eager: true, import: 'words' }),
)
