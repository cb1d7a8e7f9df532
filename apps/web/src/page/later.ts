import { type ComponentType, lazy } from 'react'
import { nextIsLearnt } from '../i18n/i18n.ts'

const waiting: (() => Promise<unknown>)[] = []

/** The pages that have not been asked for yet can be brought all the same, for when there is no connection. */
export const everyLaterPage = (): readonly (() => Promise<unknown>)[] => waiting

/** A page that comes with its words when it is opened, so that the first one is there sooner. */
export function later<Props extends object = object>(load: () => Promise<ComponentType<Props>>) {
  const bring = async () => {
    const [page] = await Promise.all([load(), nextIsLearnt()])
    return { default: page }
  }
  waiting.push(bring)
  return lazy(bring)
}
