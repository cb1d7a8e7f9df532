import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>(
    '../en/{allocation,catalogue,cv,doors,filling,introductions,kept,matches,profile,quality,related,suggestions,thread,vacancies}.ts',
    { eager: true, import: 'words' },
  ),
)
