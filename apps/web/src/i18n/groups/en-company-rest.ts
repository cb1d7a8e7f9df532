import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../en/{catalogue,doors,introductions,matches,profile,suggestions,thread}.ts', {
    eager: true,
    import: 'words',
  }),
)
