import type { words as danish } from '../da/own.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  profile: 'Profile',
  card: 'My card',
  looks: 'Seen by',
}
