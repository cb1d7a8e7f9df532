export const words = {
  waiting: 'Et øjeblik …',
  close: 'Luk',
} as const

declare module '../words.ts' {
  interface Words {
    ui: typeof words
  }
}
