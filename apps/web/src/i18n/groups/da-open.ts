import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../da/{public,reading,registration,account}.ts', { eager: true, import: 'words' }),
)
