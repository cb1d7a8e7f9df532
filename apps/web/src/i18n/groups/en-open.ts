import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../en/{public,registration,account}.ts', { eager: true, import: 'words' }),
)
