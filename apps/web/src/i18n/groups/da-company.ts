import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../da/{catalogue,companies,doors,introductions,matches,profile,suggestions,vacancies}.ts', {
    eager: true,
    import: 'words',
  }),
)
