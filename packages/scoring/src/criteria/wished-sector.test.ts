import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import { wishedSector } from './wished-sector.ts'

test.each([
  { sectors: ['s-office', 's-media'], sector: 's-media', state: 'judged', share: 1000, code: 'sector-wished' },
  { sectors: ['s-office'], sector: 's-media', state: 'judged', share: 0, code: 'sector-not-wished' },
  { sectors: [], sector: 's-media', state: 'not-applicable', share: 0, code: 'sectors-none' },
  { sectors: undefined, sector: 's-media', state: 'unknown', share: 0, code: 'sector-missing' },
  { sectors: ['s-office'], sector: undefined, state: 'unknown', share: 0, code: 'sector-missing' },
])('wishing $sectors and offered $sector is $code', ({ sectors, sector, state, share, code }) => {
  const finding = measure(wishedSector, { candidate: { sectors }, vacancy: { sector } })
  expect(finding).toMatchObject({ state, share, items: [{ fact: { code } }] })
})
