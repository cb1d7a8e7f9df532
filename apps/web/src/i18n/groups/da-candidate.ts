import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../da/{introductions,matches,own,related}.ts', { eager: true, import: 'words' }),
)
