import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../da/{catalogue,doors,introductions,matches,profile,suggestions,thread}.ts', {
    eager: true,
    import: 'words',
  }),
)
