import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../en/{catalogue,companies,doors,introductions,matches,profile,suggestions,vacancies}.ts', {
    eager: true,
    import: 'words',
  }),
)
