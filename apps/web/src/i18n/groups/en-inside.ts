import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>(
    ['../en/*.ts', '!../en/{app,ui,front,log-in,demo,problems}.ts', '!../en/{public,registration,account}.ts'],
    { eager: true, import: 'words' },
  ),
)
