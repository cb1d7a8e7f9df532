import { decideAdmission, listWaiting } from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { aCompany, ids, waits } from '../../test/caseload-samples.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { loadCaseworkerPages } from '../../test/load-caseworker.ts'
import { visit } from '../../test/visit.tsx'

loadCaseworkerPages()

const karla = { id: ids.karla, name: 'Karla Vang' }
const company = { id: ids.company, name: 'Kaffebrænderiet' }

test('greets, counts what waits, and offers the one action of each', async () => {
  fakeApi(
    on(listWaiting, () => [
      waits({ kind: 'no-contact', candidate: karla }),
      waits({ kind: 'said-yes', candidate: karla, company, introductionId: ids.introduction }),
      waits({ kind: 'unanswered', candidate: karla, company, introductionId: ids.introduction, mine: false }),
    ]),
  )
  visit('/caseworker/today', { as: 'caseworker' })
  await screen.findByRole('heading', { level: 1, name: 'Hej, Alma. 2 ting venter' })
  const match = screen.getByRole('link', { name: 'Find match: Ingen har haft kontakt med Karla Vang' })
  expect(match.getAttribute('href')).toContain(`candidate=${ids.karla}`)
  const follow = screen.getByRole('link', { name: /^Følg op/ })
  expect(follow.getAttribute('href')).toBe(`/caseworker/introductions/${ids.introduction}`)
  expect(screen.getAllByText('Hos kolleger: 1')).toHaveLength(2)
  const table = within(screen.getByRole('table', { name: 'Venter på dig' }))
  const [her] = table.getAllByRole('link', { name: 'Karla Vang' })
  expect(her?.getAttribute('href')).toBe(`/caseworker/candidates/${ids.karla}`)
  const place = table.getByRole('link', { name: 'Kaffebrænderiet' })
  expect(place.getAttribute('href')).toBe(`/caseworker/companies/${ids.company}`)
})

test('a company is let in from the row; a refusal by the server is said and the row stays', async () => {
  let waiting = true
  let decidedByColleague = true
  fakeApi(
    on(listWaiting, () => (waiting ? [waits({ kind: 'company-registration', company })] : [])),
    on(decideAdmission, ({ body }) => {
      if (decidedByColleague) throw new ApiError({ status: 409, code: 'already-decided' })
      waiting = body.status !== 'in'
      return aCompany({ name: company.name })
    }),
  )
  const { user } = visit('/caseworker/today', { as: 'caseworker' })
  await user.click(await screen.findByRole('button', { name: 'Luk ind: Kaffebrænderiet' }))
  expect(await screen.findByText('En kollega har lige afgjort det.')).toBeDefined()
  decidedByColleague = false
  await user.click(screen.getByRole('button', { name: 'Luk ind: Kaffebrænderiet' }))
  expect(await screen.findByText('Kaffebrænderiet er med nu. Du er deres konsulent.')).toBeDefined()
  const heading = await screen.findByRole('heading', { level: 1, name: 'Hej, Alma. Intet venter' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
})
