import { measures } from '@fleksbro/contract'

/** What the pictures can show: an average first, since it tells most where few may be counted. */
export const pictured = ['appearances', ...measures] as const
export type Pictured = (typeof pictured)[number]
