import { type ComponentType, lazy } from 'react'

/** A page that comes when it is opened, so that the first one is there sooner. */
export const later = <Props extends object = object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }))
