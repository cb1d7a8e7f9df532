import { addWorkplace, readCompany, saveCompany, saveWorkplace } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

const { as, given } = await startTestApp()
const shed = { name: 'Lager', pNumber: null, street: 'Kajen 2', postcode: '2900', employees: null }

test('members keep their company and workplaces up to date', async () => {
  const company = await given.company()
  const params = { companyId: company.id }
  const colleague = as(await given.colleague(company))
  await colleague.call(saveCompany, { params, body: { name: 'Havnens Dele & Co', about: 'Vi sælger dele til både.' } })
  await colleague.call(addWorkplace, { params, body: shed })

  const { body } = await as(company).call(readCompany, { params })
  expect(body).toMatchObject({ name: 'Havnens Dele & Co', about: 'Vi sælger dele til både.' })
  expect(body.workplaces.map(({ name, place }) => [name, place])).toEqual([
    ['Værksted', 'Hellerup'],
    ['Lager', 'Hellerup'],
  ])
  expect(body.allowedActions).toEqual(['edit', 'invite', 'remove-member'])
})

test('a P-number that looks like a CPR number is taken in its own field and refused in a text', async () => {
  const company = await given.company()
  const params = { companyId: company.id, workplaceId: company.workplaceId }
  const saved = await as(company).call(saveWorkplace, { params, body: { ...shed, pNumber: '0107801234' } })
  expect(saved.body.workplaces[0]).toMatchObject({ pNumber: '0107801234' })

  const inText = await as(company).call(saveCompany, { params, body: { about: 'Vores P-nummer er 010780-1234' } })
  expect(inText.status).toBe(400)
  expect(inText.problem.fields).toEqual([{ path: '/about', code: 'cpr' }])
})
