import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>(
    '../en/{caseload,catalogue,doors,filling,introductions,matches,profile,related,suggestions,vacancies}.ts',
    {
      eager: true,
      import: 'words',
    },
  ),
)
