import { expect, test } from 'vitest'
import { startTestApp } from '../../test/test-app.ts'
import { asSystem } from './as-system.ts'
import { admission } from './schema/index.ts'

const { database, given } = await startTestApp()
const { id: company } = await given.company()
const someCompany = { role: 'company', company: (await given.company()).id } as const

test('a part of a transaction sees what the system sees, and the rest what the person sees', async () => {
  await database.within(someCompany, async (tx) => {
    const see = async (there: typeof tx) => (await there.select().from(admission)).map(({ companyId }) => companyId)
    expect(await see(tx)).not.toContain(company)
    expect(await asSystem(tx, '0999', see)).toContain(company)
    expect(await see(tx)).not.toContain(company)
  })
})

test('when the part fails, what it wrote and its rights are gone', async () => {
  await database.within(someCompany, async (tx) => {
    const failing = asSystem(tx, '0999', async (there) => {
      await there.delete(admission)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await tx.select().from(admission)).toHaveLength(1)
    expect(await asSystem(tx, '0999', (there) => there.select().from(admission))).toHaveLength(2)
  })
})
