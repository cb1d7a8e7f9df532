import { health } from './health/health.routes.ts'
import type { Module } from './module.ts'
import { vacancies } from './vacancies/vacancies.routes.ts'

/** Every module, one name per line. */
export const modules: readonly Module[] = [health, vacancies]
