import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>('../en/{app,ui,front,log-in,demo,problems}.ts', { eager: true, import: 'words' }),
)
