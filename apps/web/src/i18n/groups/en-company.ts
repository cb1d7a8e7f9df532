import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../en/{carving,companies,vacancies}.ts', { eager: true, import: 'words' }),
)
