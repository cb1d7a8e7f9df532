import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../da/{carving,companies,vacancies}.ts', { eager: true, import: 'words' }),
)
