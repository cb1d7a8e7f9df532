import { beforeAll } from 'vitest'

/** The pages and the catalogue come in chunks of their own; a test waits for them once, before its first page. */
export function loadCaseworkerPages(): void {
  beforeAll(async () => {
    await Promise.all([import('../dashboards/caseworker/index.ts'), import('../features/catalogue/entries.ts')])
  })
}
