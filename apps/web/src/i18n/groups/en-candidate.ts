import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../en/{introductions,matches,own,related}.ts', { eager: true, import: 'words' }),
)
