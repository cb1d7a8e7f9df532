import { listMunicipalities } from '@fleksbro/contract'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { danish } from '../../i18n/danish.ts'
import { lix } from '../../i18n/lix.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

test.each([
  ['/was', 'Tilgængelighed', 'Driller noget?'],
  ['/privacy', 'Dine oplysninger', 'Det ser en virksomhed'],
])('%s is open to everybody', async (path, title, part) => {
  fakeApi(on(listMunicipalities, () => []))
  visit(path)
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeDefined()
  expect(screen.getByRole('heading', { level: 2, name: part })).toBeDefined()
})

test('the statement of a municipality is linked where it has one', async () => {
  const place = { code: '0999', name: 'Broby Kommune', contact: null }
  fakeApi(
    on(listMunicipalities, () => [
      { ...place, accessibility: 'https://broby.example/was' },
      { ...place, code: '0998', name: 'Aaby Kommune', accessibility: null },
    ]),
  )
  visit('/was')
  const link = await screen.findByRole('link', { name: 'Erklæring fra Broby Kommune' })
  expect(link.getAttribute('href')).toBe('https://broby.example/was')
  expect(screen.queryByText(/Aaby/)).toBeNull()
})

test('both are as easy to read as the pages of flex-jobbers', () => {
  const said = JSON.stringify(danish.public)
    .replaceAll(/"\w+":/g, '')
    .replaceAll(/["{}]/g, ' ')
  expect(lix(said)).toBeLessThanOrEqual(35)
})
