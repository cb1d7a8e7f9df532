import { roles } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { dashboards } from './dashboards.ts'

test.each(roles)('the pages of %s live under their own address, each once', async (role) => {
  const { home, pages, role: own } = await dashboards[role]()
  expect({ own, home }).toEqual({ own: role, home: `/${role}` })
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
})
