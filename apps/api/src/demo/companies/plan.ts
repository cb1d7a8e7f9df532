import type { DemoMunicipality } from '../municipalities.ts'

export interface CompanyPlan {
  readonly key: string
  readonly name: string
  readonly about: string
  /** Name, street, postcode, people. */
  readonly places: readonly (readonly [string, string, string, number])[]
  /** The first owns it. */
  readonly people: readonly string[]
  readonly consultant: string
  readonly municipality?: DemoMunicipality
  readonly admission?: 'in' | 'waiting' | 'refused'
}
