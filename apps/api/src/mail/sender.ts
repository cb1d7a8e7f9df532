import type { Mail } from './compose.ts'

/**
 * - `sent`: somebody took it over.
 * - `not-sent`: surely not, and another try may help.
 * - `refused`: surely not, and no other try will help.
 * - `unknown`: it may have gone out. It is not tried again, for nobody shall get it twice.
 */
export type Outcome = 'sent' | 'not-sent' | 'refused' | 'unknown'

export interface Sender {
  send(mail: Mail): Promise<Outcome>
}
