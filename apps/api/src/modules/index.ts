import { health } from './health/health.routes.ts'
import type { Module } from './module.ts'

/** Every module, one name per line. */
export const modules: readonly Module[] = [health]
