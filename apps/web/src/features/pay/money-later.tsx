import { type ComponentType, type ReactNode, Suspense } from 'react'
import { learn, type WordGroup } from '../../i18n/i18n.ts'
import { later } from '../../page/later.ts'
import './money-later.css'

const nothing = () => null

/** Asked for at once. If it never comes, what it stands beside is there all the same. */
export function moneyLater<Props extends object>(words: WordGroup, load: () => Promise<ComponentType<Props>>) {
  const asked: Promise<ComponentType<Props>> = learn(words)
    .then(load)
    .catch(() => nothing)
  return later(() => asked)
}

/** Keeps the place of the line meanwhile; what it stands beside does not wait for it. */
export const MoneyPlace = ({ children }: { readonly children: ReactNode }) => (
  <Suspense fallback={<div className="fb-money-waits" />}>{children}</Suspense>
)
