import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { danish } from '../../i18n/danish.ts'
import { lix } from '../../i18n/lix.ts'
import { visit } from '../../test/visit.tsx'

test.each([
  ['/was', 'Tilgængelighed', 'Driller noget?'],
  ['/privacy', 'Dine oplysninger', 'Det ser en virksomhed'],
])('%s is open to everybody', async (path, title, part) => {
  visit(path)
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeDefined()
  expect(screen.getByRole('heading', { level: 2, name: part })).toBeDefined()
})

test('both are as easy to read as the pages of flex-jobbers', () => {
  const said = JSON.stringify(danish.public)
    .replaceAll(/"\w+":/g, '')
    .replaceAll(/["{}]/g, ' ')
  expect(lix(said)).toBeLessThanOrEqual(35)
})
