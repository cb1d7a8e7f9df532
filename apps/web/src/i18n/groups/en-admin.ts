import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../en/{admin,quality,rates,rules}.ts', { eager: true, import: 'words' }),
)
