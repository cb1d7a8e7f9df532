import { searchCatalogueEntries } from '@fleksbro/contract'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Suspense, useState } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { createQueryClient } from '../../api/query-client.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { catalogueIn } from './catalogue.ts'
import { CataloguePicker } from './catalogue-picker.tsx'
import { entries } from './entries.ts'
import { NeedPicker } from './need-picker.tsx'

const da = catalogueIn('da', entries)
beforeEach(() => {
  fakeApi(on(searchCatalogueEntries, () => ({ entries: [], fromEsco: false, imported: false })))
})

describe('labels', () => {
  test('are in the reader’s language, and an entry nobody knows is its id', () => {
    expect(da.labelOf('sector', 'green')).toBe('Landbrug, dyr og gartneri')
    expect(catalogueIn('en', entries).labelOf('licence', 'forklift')).toBe('Forklift certificate')
    expect(da.labelOf('task', 't-gone')).toBe('t-gone')
  })

  test('a need carries its value', () => {
    expect(da.needWords('FYS-01', 'need', 10)).toBe('Ingen løft over 10 kg')
    expect(da.needWords('KOG-01', 'everyday')).toBe('Jeg har det bedst med én ting ad gangen')
  })

  test('search finds small lists and the large ones', async () => {
    expect((await da.searchOf('language')('tegn')).map(({ id }) => id)).toEqual(['dsl'])
    expect((await da.searchOf('task')('papkasser'))[0]?.id).toBe('t-break-down-boxes')
    expect(da.searchOf('task')).toBe(da.searchOf('task'))
  })
})

test('a person searches, chooses and takes away', async () => {
  const user = userEvent.setup()
  show(<Tasks />)
  await user.type(await screen.findByRole('combobox', { name: 'Opgaver' }), 'papkasser')
  await user.click(await screen.findByRole('option', { name: /Folde papkasser sammen/ }))
  await user.click(screen.getByRole('button', { name: 'Fjern Folde papkasser sammen' }))
  expect(screen.queryByRole('button', { name: /^Fjern/ })).toBeNull()
})

test('needs come in small portions, and the rest by theme', async () => {
  const user = userEvent.setup()
  show(<Needs />)
  const one = await screen.findByRole('checkbox', { name: 'Jeg har det bedst med én ting ad gangen' })
  await user.click(one)
  expect(screen.getByText('mere om KOG-01')).toBeDefined()
  expect(screen.getAllByRole('group', { name: 'Kroppen' })).toHaveLength(1)
  expect(screen.queryByRole('checkbox', { name: 'Jeg er bedst, når dagen er kort' })).toBeNull()
})

function Tasks() {
  const [value, setValue] = useState<readonly string[]>([])
  return <CataloguePicker kind="task" value={value} onChange={setValue} label="Opgaver" />
}

function Needs() {
  const [chosen, setChosen] = useState<readonly string[]>([])
  return (
    <NeedPicker
      legend="Vælg"
      chosen={chosen}
      onChange={(code) => setChosen([...chosen, code])}
      about={(code) => `mere om ${code}`}
    />
  )
}

const show = (what: React.ReactNode) =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Suspense>{what}</Suspense>
    </QueryClientProvider>,
  )
