import { join } from 'node:path'
import type { Role } from '@fleksbro/contract'
import { root } from './environment.ts'

interface Dashboard {
  readonly home: string
  readonly pages: readonly { readonly path: string }[]
}

const app = join(root, 'apps/web/src/app')

/** Every address of a role, as the web's own router has them: a page that is added is swept from then on. */
export async function pagesOf(role: Role): Promise<readonly string[]> {
  const { dashboards }: { dashboards: Record<Role, () => Promise<Dashboard>> } = await import(
    join(app, 'dashboards.ts')
  )
  const { home, pages } = await dashboards[role]()
  return pages.map(({ path }) => `${home}/${path}`)
}

export async function openPages(): Promise<readonly string[]> {
  const { publicPages }: { publicPages: Record<string, unknown> } = await import(join(app, 'public-pages.ts'))
  return Object.keys(publicPages)
}
