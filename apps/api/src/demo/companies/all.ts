import { hosts } from './hosts.ts'
import { makers } from './makers.ts'
import { outside } from './outside.ts'
import type { CompanyPlan } from './plan.ts'
import { thinkers } from './thinkers.ts'

export type { CompanyPlan } from './plan.ts'

export const refusal =
  'Tilbuddet er kun prøvetid uden løn og uden udsigt til job. I er velkomne igen, når der er en rigtig opgave.'

/** Invented names that no company bears. */
export const companies: readonly CompanyPlan[] = [...makers, ...hosts, ...thinkers, ...outside]
