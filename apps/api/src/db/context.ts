import type { Role } from '@fleksbro/contract'

/** On whose behalf a transaction runs. Row-level security decides by it; without one nothing is visible. */
export interface Context {
  readonly role: Role | 'system'
  readonly municipality?: string | null | undefined
  readonly account?: string | undefined
  readonly candidate?: string | null | undefined
  readonly company?: string | null | undefined
  readonly cvr?: string | null | undefined
}

const plain = /^[\w-]*$/

/** Separate SET LOCAL statements: set_config() would not reach the workers of a distributed database. */
export function contextStatements(context: Context): string {
  const settings = {
    role: context.role,
    municipality: context.municipality,
    account: context.account,
    candidate: context.candidate,
    company: context.company,
    cvr: context.cvr,
  }
  return Object.entries(settings)
    .map(([name, value]) => {
      const text = value ?? ''
      if (!plain.test(text)) throw new Error(`app.${name} is not a plain word.`)
      return `set local app.${name} = '${text}'`
    })
    .join('; ')
}
