import { assemble } from '../assemble.ts'

export const words = assemble(
  import.meta.glob<object>(
    ['../da/*.ts', '!../da/{app,ui,front,log-in,demo,problems}.ts', '!../da/{public,registration,account}.ts'],
    { eager: true, import: 'words' },
  ),
)
