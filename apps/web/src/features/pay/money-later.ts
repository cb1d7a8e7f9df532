import type { ComponentType } from 'react'
import { learn, type WordGroup } from '../../i18n/i18n.ts'
import { later } from '../../page/later.ts'

const nothing = () => null

/** Money stands beside what it is about. It is asked for at once, and if it does not come the rest is there all the same. */
export function moneyLater<Props extends object>(words: WordGroup, load: () => Promise<ComponentType<Props>>) {
  const asked: Promise<ComponentType<Props>> = learn(words)
    .then(load)
    .catch(() => nothing)
  return later(() => asked)
}
