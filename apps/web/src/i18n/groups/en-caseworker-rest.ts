import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>(
    '../en/{allocation,catalogue,doors,filling,introductions,kept,matches,profile,related,suggestions,vacancies}.ts',
    { eager: true, import: 'words' },
  ),
)
