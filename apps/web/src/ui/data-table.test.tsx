import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { DataTable } from './data-table.tsx'

const columns = [
  { id: 'name', heading: 'Navn', cell: ({ name }: { name: string }) => name, sortable: true },
  { id: 'town', heading: 'By', cell: () => 'Broby' },
]

test('a click on a heading asks for the other direction, and the order is said', async () => {
  const onSort = vi.fn()
  const sort = { by: 'name', direction: 'ascending' } as const
  render(
    <DataTable
      caption="Folk"
      columns={columns}
      rows={[{ name: 'Alma' }]}
      keyOf={({ name }) => name}
      sort={sort}
      onSort={onSort}
    />,
  )
  expect(screen.getByRole('columnheader', { name: 'Navn' }).getAttribute('aria-sort')).toBe('ascending')
  await userEvent.click(screen.getByRole('button', { name: 'Navn' }))
  expect(onSort).toHaveBeenCalledWith({ by: 'name', direction: 'descending' })
  expect(screen.getByRole('rowheader', { name: 'Alma' })).toBeDefined()
})
