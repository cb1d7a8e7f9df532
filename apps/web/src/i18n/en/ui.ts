import type { words as danish } from '../da/ui.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  waiting: 'One moment …',
  close: 'Close',
}
