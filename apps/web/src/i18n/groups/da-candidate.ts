import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../da/{catalogue,introductions,matches,profile}.ts', { eager: true, import: 'words' }),
)
