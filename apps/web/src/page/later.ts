import { type ComponentType, lazy } from 'react'
import { nextIsLearnt } from '../i18n/i18n.ts'

/** A page that comes with its words when it is opened, so that the first one is there sooner. */
export const later = <Props extends object = object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), nextIsLearnt()])
    return { default: page }
  })
