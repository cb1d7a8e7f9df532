import { readCatalogueEntries, searchCatalogueEntries } from '@fleksbro/contract'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Suspense, useState } from 'react'
import { expect, test } from 'vitest'
import { createQueryClient } from '../../api/query-client.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { CataloguePicker } from './catalogue-picker.tsx'
import { EscoLine } from './esco-line.tsx'

const keeper = { kind: 'occupation' as const, id: 'o-esco-1', label: { da: 'fyrpasser', en: 'lighthouse keeper' } }
const builder = { kind: 'occupation' as const, id: 'o-esco-2', label: { da: 'dragebygger', en: 'kite builder' } }

test('what was imported is named, found and chosen; our own is found when the server does not answer', async () => {
  const user = userEvent.setup()
  const { calls } = fakeApi(
    on(readCatalogueEntries, () => ({ entries: [keeper], fromEsco: true })),
    on(searchCatalogueEntries, () => ({
      entries: [{ ...builder, matched: 'dragemager' }],
      fromEsco: true,
      imported: true,
    })),
  )
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Suspense>
        <Occupations />
        <EscoLine />
      </Suspense>
    </QueryClientProvider>,
  )
  expect(await screen.findByRole('button', { name: 'Fjern Fyrpasser' })).toBeDefined()
  expect(screen.getByText(/ESCO/)).toBeDefined()

  const field = screen.getByRole('combobox', { name: 'Arbejde' })
  await user.type(field, 'drage')
  await user.click(await screen.findByRole('option', { name: /Dragebygger/ }))
  expect(screen.getByRole('button', { name: 'Fjern Dragebygger' })).toBeDefined()
  // Both names were known or asked for at once.
  expect(calls.filter((call) => call.includes('entries'))).toHaveLength(1)

  fakeApi()
  await user.type(field, 'kantineleder')
  expect(await screen.findByRole('option', { name: /Kantineleder/ })).toBeDefined()
})

function Occupations() {
  const [value, setValue] = useState<readonly string[]>([keeper.id])
  return <CataloguePicker kind="occupation" value={value} onChange={setValue} label="Arbejde" />
}
