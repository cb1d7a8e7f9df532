import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import { findCandidate, findCards } from './candidate-store.ts'

const { database, given } = await startTestApp()
const quiet = { code: 'SAN-01', strength: 'required', shown: false } as const
const calm = { code: 'TEM-01', strength: 'preferred', shown: true } as const

test('a company sees the card of a visible candidate with shown needs only, and no row of hers', async () => {
  const karla = await given.candidate({ facts: { needs: [quiet, calm], tasks: ['t-packing'], home: '2900' } })
  const { id: company, cvr } = await given.company()
  await database.within({ role: 'company', company, cvr, municipality: '0999' }, async (tx) => {
    const [card] = await findCards(tx, [karla.id])
    expect(card?.shown.needs).toEqual([{ code: 'TEM-01', strength: 'preferred' }])
    expect(card?.facts.tasks).toEqual(['t-packing'])
    expect(JSON.stringify(card)).not.toContain('2900')
    expect(await findCandidate(tx, karla.id)).toBeUndefined()
  })
})

test.each([{ visible: false }, { paused: true }, { shielded: true }])('with %o there is no card', async (wishes) => {
  const hidden = await given.candidate(wishes)
  const { id: company, cvr } = await given.company()
  const cards = await database.within({ role: 'company', company, cvr, municipality: '0999' }, (tx) =>
    findCards(tx, [hidden.id]),
  )
  expect(cards).toEqual([])
})

test('hidden from one company she stays visible to another', async () => {
  const present = await given.company()
  const other = await given.company()
  const karla = await given.candidate({ hiddenFrom: [{ cvr: present.cvr, name: 'Nu' }] })
  const cardsFor = ({ id, cvr }: typeof present) =>
    database.within({ role: 'company', company: id, cvr, municipality: '0999' }, (tx) => findCards(tx, [karla.id]))
  expect(await cardsFor(present)).toEqual([])
  expect(await cardsFor(other)).toHaveLength(1)
})
